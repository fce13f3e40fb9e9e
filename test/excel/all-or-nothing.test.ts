/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import type { SheetPlan } from "../../src/domain/sheet-plan";
import type { WorkbookError } from "../../src/domain/workbook-error";
import { writeSheets } from "../../src/excel/write-sheets";
import { dumpWorkbook } from "./dump-workbook";
import { cell, samplePlan } from "./sample-plan";

const REGION = "A1:G12";
const { person, faults } = excelHost;

/** Small enough to fail at every one of its actions, with one of everything. */
const plan = (key: string, name: string): SheetPlan => {
  const { cells, ...rest } = samplePlan({ key, name });
  return { ...rest, cells: [...cells.filter(({ row }) => row === 1 || row === 4), cell(6, 2, `catatan ${key}`)] };
};
const existing = plan("realisasi-anggaran", "Bab III Realisasi Anggaran");
const added = plan("capaian-iku", "Bab III Capaian IKU");

/** A workbook in which one sheet of ours stands, with things in it that the user changed. */
async function prepare(): Promise<void> {
  await excelHost.openNew();
  await person.addSheet("Data");
  await person.edit("Data", "A1:C3", [["Kegiatan", "Pagu", "Realisasi"], ["Penilaian", 4000, 3000], ["Pembinaan", 2000, 1000]]);
  await writeSheets([existing]);
  await person.edit(existing.name, "C9:E9", [["'=1+1", "=D4*2", "#N/A"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(existing.name);
    sheet.getRange("C9:D10").format.fill.color = "#FFFF00";
    sheet.getRange("D9").format.borders.getItem("EdgeLeft").style = "Double";
    sheet.getRange("C9").format.font.size = 8;
    sheet.getRange("F1").format.columnWidth = 99;
    sheet.getRange("A7").format.rowHeight = 45;
    sheet.getRange("C11:D11").merge();
    sheet.getRange("C12").hyperlink = { documentReference: "Data!A1", screenTip: "Ke data" };
    sheet.freezePanes.freezeAt("A1:B2");
    sheet.pageLayout.orientation = "Portrait";
    sheet.showGridlines = true;
    sheet.getRange("E10").values = [[5]];
    sheet.getRange("E10").numberFormat = [["@"]];
    await context.sync();
  });
  await person.select("Data", "B2");
}

const failure = async (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => error);

beforeEach(prepare);
afterEach(() => faults.clear());

it("a failure at any action of the write leaves the workbook as before", async () => {
  const before = await dumpWorkbook(REGION);
  for (let action = 0; ; action++) {
    const fault = faults.fail({ code: "GeneralException", sync: 2, action });
    const error = await failure(writeSheets([existing, added], { activate: added.key }));
    faults.clear();
    if (!fault.fired) {
      expect(error).toBeNull();
      expect(action).toBeGreaterThan(150);
      break;
    }
    expect([action, (error as WorkbookError).code]).toEqual([action, "host-failed"]);
    expect([action, await dumpWorkbook(REGION)]).toEqual([action, before]);
  }
}, 300_000);

it("says that the workbook is as before", async () => {
  faults.fail({ code: "InactiveWorkbook", sync: 2, action: 40 });
  expect(await failure(writeSheets([existing, added]))).toMatchObject({ code: "not-active", userMessage: expect.stringContaining("seperti semula"), cause: { code: "InactiveWorkbook" } });
});

it("a sheet that somebody else adds meanwhile under our name is left alone", async () => {
  const before = await dumpWorkbook(REGION);
  // The name is free when the workbook is surveyed, and taken when the sheet is to get it.
  const onProgress = ({ done }: { done: number }): void => {
    if (done === 1) void excelHost.coauthor.addSheet(added.name);
  };
  expect(await failure(writeSheets([existing, added], { onProgress }))).toMatchObject({ code: "changed-meanwhile" });
  await person.deleteSheet(added.name);
  expect(await dumpWorkbook(REGION)).toEqual(before);
});

describe("a stop", () => {
  it("before anything is written leaves everything", async () => {
    const before = await dumpWorkbook(REGION);
    const stop = new AbortController();
    expect(await failure(writeSheets([existing, added], { signal: stop.signal, onProgress: () => stop.abort() }))).toMatchObject({ code: "stopped" });
    expect(await dumpWorkbook(REGION)).toEqual(before);
  });

  it("while the last request is under way takes it back", async () => {
    const before = await dumpWorkbook(REGION);
    const stop = new AbortController();
    const syncs = excelHost.syncs;
    const watching = setInterval(() => excelHost.syncs > syncs && stop.abort());
    const written = writeSheets([existing, added], { signal: stop.signal, onProgress: ({ done }) => done === 1 && setTimeout(() => stop.abort()) });
    expect(await failure(written)).toMatchObject({ code: "stopped" });
    clearInterval(watching);
    expect(await dumpWorkbook(REGION)).toEqual(before);
  });
});

describe("the roll-back", () => {
  it("is tried again when it fails itself", async () => {
    const before = await dumpWorkbook(REGION);
    faults.fail({ code: "GeneralException", sync: 2, action: 100 });
    faults.fail({ code: "GeneralException", sync: 4, action: 30 });
    expect(await failure(writeSheets([existing, added]))).toMatchObject({ code: "host-failed" });
    expect(await dumpWorkbook(REGION)).toEqual(before);
  });

  it("waits for the end of a cell edit", async () => {
    const before = await dumpWorkbook(REGION);
    let waited = 0;
    faults.fail({ code: "InvalidOperationInCellEditMode", sync: 2, action: 50 });
    faults.fail({ code: "InvalidOperationInCellEditMode", sync: 3 });
    faults.fail({ code: "InvalidOperationInCellEditMode", sync: 4 });
    expect(await failure(writeSheets([existing, added], { onWaiting: () => waited++ }))).toMatchObject({ code: "cell-editing" });
    expect(waited).toBe(1);
    expect(await dumpWorkbook(REGION)).toEqual(before);
  });

  it("says honestly what may be left when it is impossible", async () => {
    faults.fail({ code: "GeneralException", sync: 2, action: 100 });
    faults.fail({ code: "AccessDenied", sync: 3 });
    faults.fail({ code: "AccessDenied", sync: 4 });
    const error = await failure(writeSheets([existing, added]));
    expect(error).toMatchObject({ code: "undo-failed", userMessage: expect.stringContaining(added.name) });
    expect((error as WorkbookError).cause).toMatchObject({ errors: [{ cause: { code: "GeneralException" } }, { cause: { code: "AccessDenied" } }] });
  });
});
