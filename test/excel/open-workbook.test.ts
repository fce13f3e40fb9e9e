/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import "./text-coding";
import { readFileSync } from "node:fs";
import { WorkbookError } from "../../src/domain/workbook-error";
import { openWorkbook } from "../../src/excel/open-workbook";

const example = readFileSync("assets/examples/contoh-lengkap.xlsx");
let opened: Buffer[] = [];

beforeEach(async () => {
  await excelHost.openNew();
  opened = [];
  excelHost.model.openSecond = (bytes) => void opened.push(Buffer.from(bytes));
});

it("hands the file over whole; the present workbook stays as it is", async () => {
  const before = await excelHost.save();
  await openWorkbook(example.toString("base64"));
  expect(opened).toHaveLength(1);
  expect(opened[0]?.equals(example)).toBe(true);
  expect(Buffer.from(await excelHost.save()).equals(Buffer.from(before))).toBe(true);
});

it("says that nothing changed when Excel does not open it", async () => {
  excelHost.faults.fail({ code: "GeneralException" });
  const refused = openWorkbook(example.toString("base64"));
  await expect(refused).rejects.toBeInstanceOf(WorkbookError);
  await expect(refused).rejects.toMatchObject({ userMessage: expect.stringContaining("Buku kerja ini tidak berubah.") });
  expect(opened).toHaveLength(0);
});

it("is refused what is no workbook", async () => {
  await expect(openWorkbook(Buffer.from("bukan xlsx").toString("base64"))).rejects.toBeInstanceOf(WorkbookError);
  expect(opened).toHaveLength(0);
});
