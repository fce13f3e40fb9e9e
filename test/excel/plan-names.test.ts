/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { CHECK_SHEET, checkNames, storedCheck } from "../../src/domain/last-check";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { samplePlan } from "./sample-plan";

const planOf = (fingerprint: string) => samplePlan({ key: CHECK_SHEET, name: "Hasil Pemeriksaan", names: checkNames({ ready: false, date: "2023-01-31", fingerprint }) });
const kept = async () => storedCheck((await readWorkbook()).names, "")?.fingerprint ?? null;

it("the names of a plan are saved with its sheet, replaced with it, and gone when the write is taken back", async () => {
  await excelHost.openNew();
  const first = await writeSheets([planOf("A1B2")]);
  expect(await kept()).toBe("A1B2");
  const second = await writeSheets([planOf("C3D4")]);
  expect(await kept()).toBe("C3D4");
  await second.undo();
  expect(await kept()).toBe("A1B2");
  await first.undo();
  expect(await kept()).toBeNull();
});
