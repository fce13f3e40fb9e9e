import { CHECK_SHEET, checkNames, storedCheck } from "../../src/domain/last-check";
import { createWorkbook } from "../../src/file/create-workbook";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { samplePlan } from "../fixtures/file/plan";

it("the names of a plan are saved with its sheet, hidden, and replaced with it", async () => {
  let bytes = createWorkbook([]);
  for (const fingerprint of ["A1B2", "C3D4"]) {
    bytes = writeSheets(bytes, [{ ...samplePlan(CHECK_SHEET), names: checkNames({ ready: false, date: null, fingerprint }) }]);
    const { names } = await readWorkbook(bytes);
    expect(storedCheck(names, "")?.fingerprint).toBe(fingerprint);
    expect(names.filter(({ name }) => name.startsWith("_LAKIP_periksa"))).toHaveLength(1);
  }
});
