/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import type { CellEdit } from "../../src/domain/finding";
import { columnNumber } from "../../src/domain/grid";
import { mendCells } from "../../src/excel/mend-cells";
import { dumpWorkbook } from "./dump-workbook";

const { person, faults } = excelHost;
const SHEET = "Realisasi Anggaran";

function edit(cell: string, was: CellEdit["was"], value: CellEdit["value"], format: string | null = null): CellEdit {
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { at: { sheet: SHEET, row: Number(row), column: columnNumber(column) }, was, value, format, before: String(was), after: String(value) };
}

const texts = [edit("B2", "12.897.600", 12897600, "#,##0"), edit("B3", "4.112.784.533", 4112784533, "#,##0"), edit("C3", 95, 96.09), edit("A4", "12 B", "12 Bulan"), edit("D2", null, 7)];

interface Seen {
  readonly values: unknown;
  readonly formats: unknown;
  readonly types: unknown;
}

const seen = (address = "A1:D4"): Promise<Seen> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load("formulas,numberFormat,valueTypes");
    await context.sync();
    return { values: range.formulas, formats: range.numberFormat, types: range.valueTypes };
  });

const format = (address: string, code: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).numberFormat = [[code]];
    await context.sync();
  });

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet(SHEET);
  await format("B3", "@");
  await person.edit(SHEET, "A1:D4", [["Kegiatan", "Pagu", "%", "Ket"], ["Perencanaan", "'12.897.600", 99.5, null], ["Keuangan", "4.112.784.533", 95, "a"], ["12 B", "=LEN(A2)", 3, "1.10"]]);
});
afterEach(() => faults.clear());

it("turns texts into numbers, sets figures and spellings, and leaves everything else", async () => {
  const before = await seen();
  await mendCells(texts);
  const after = await seen();
  expect(after.values).toEqual([["Kegiatan", "Pagu", "%", "Ket"], ["Perencanaan", 12897600, 99.5, 7], ["Keuangan", 4112784533, 96.09, "a"], ["12 Bulan", "=LEN(A2)", 3, 1.1]]);
  expect(after.formats).toEqual([["General", "General", "General", "General"], ["General", "#,##0", "General", "General"], ["General", "#,##0", "General", "General"], ["General", "General", "General", "General"]]);
  expect(before.values).not.toEqual(after.values);
});

it("keeps a text a text, whatever it looks like, and a number a number where the format is that of texts", async () => {
  await mendCells([edit("A2", "Perencanaan", "1.10"), edit("A3", "Keuangan", "=1+1"), edit("B3", "4.112.784.533", 5)]);
  const { values, types, formats } = await seen("A2:B3");
  expect(formats).toEqual([["General", "General"], ["General", "General"]]);
  expect([values, types]).toEqual([[["1.10", "12.897.600"], ["=1+1", 5]], [["String", "String"], ["String", "Double"]]]);
});

it("takes two syncs, and two more to take it back", async () => {
  let syncs = excelHost.syncs;
  const receipt = await mendCells(texts);
  expect(excelHost.syncs - syncs).toBe(2);
  syncs = excelHost.syncs;
  await receipt.undo();
  expect(excelHost.syncs - syncs).toBe(2);
});

describe("is refused, with nothing changed,", () => {
  it.each<[string, string, () => unknown]>([
    ["when a cell holds something else by now", "changed-meanwhile", () => person.edit(SHEET, "C3", 95.5)],
    ["when a text became the number it says", "changed-meanwhile", () => person.edit(SHEET, "B2", 12897600)],
    ["when a cell was emptied", "changed-meanwhile", () => person.edit(SHEET, "A4", null)],
    ["when an empty cell was filled", "changed-meanwhile", () => person.edit(SHEET, "D2", 0)],
    ["when a cell has a formula by now, though of the same result", "changed-meanwhile", () => person.edit(SHEET, "C3", "=90+5")],
    ["when rows were inserted above", "changed-meanwhile", () => person.insertRows(SHEET, 2)],
    ["when the sheet is protected", "protected", () => person.protectSheet(SHEET)],
    ["when the sheet is filtered", "filter-conflict", () => person.filterSheet(SHEET, true)],
    ["when the sheet is called otherwise", "item-gone", () => person.renameSheet(SHEET, "Lain")],
    ["when a cell lies under a merged one", "merged-conflict", () => Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("C2:C3").merge();
      await context.sync();
    })],
  ])("%s", async (_, code, change) => {
    await change();
    const before = await dumpWorkbook();
    await expect(mendCells(texts)).rejects.toMatchObject({ code });
    expect(await dumpWorkbook()).toEqual(before);
  });

  it("when Excel breaks off at whatever action", async () => {
    const before = await dumpWorkbook();
    for (let action = 0, fired = true; fired; action++) {
      const fault = faults.fail({ code: "GeneralException", sync: 2, action });
      if (action > 40) throw new Error("there is no end to the actions");
      const outcome = mendCells(texts);
      if (action < 15) await expect(outcome).rejects.toMatchObject({ code: "host-failed", userMessage: expect.stringContaining("seperti semula") });
      else await outcome.then((receipt) => receipt.undo(), () => undefined);
      fired = fault.fired;
      faults.clear();
      expect([action, await dumpWorkbook()]).toEqual([action, before]);
    }
  });
});

it("tells when what was half done cannot be taken back", async () => {
  faults.fail({ code: "GeneralException", sync: 2, action: 6 });
  faults.fail({ code: "AccessDenied", sync: 3 });
  faults.fail({ code: "AccessDenied", sync: 4 });
  await expect(mendCells(texts)).rejects.toMatchObject({ code: "undo-failed", userMessage: expect.stringContaining(`${SHEET}!B2–3`) });
});

describe("taking it back", () => {
  it("makes the workbook as it was, texts as texts", async () => {
    const before = await dumpWorkbook();
    const receipt = await mendCells(texts);
    await receipt.undo();
    expect(await dumpWorkbook()).toEqual(before);
  });

  it("finds the cells although the sheet is called otherwise and others were edited", async () => {
    const receipt = await mendCells(texts);
    await person.renameSheet(SHEET, "Lain");
    await person.edit("Lain", "D3", "b");
    await receipt.undo();
    await person.renameSheet("Lain", SHEET);
    expect((await seen("B2:C3")).values).toEqual([["12.897.600", 99.5], ["4.112.784.533", 95]]);
  });

  it("is refused when one of the cells was edited, and obeys when forced", async () => {
    const before = await dumpWorkbook();
    const receipt = await mendCells(texts);
    await person.edit(SHEET, "B2", 5);
    const edited = await dumpWorkbook();
    await expect(receipt.undo()).rejects.toMatchObject({ code: "changed-meanwhile", userMessage: expect.stringContaining(`${SHEET}!B2`) });
    expect(await dumpWorkbook()).toEqual(edited);
    await receipt.undo({ force: true });
    expect(await dumpWorkbook()).toEqual(before);
  });

  it("is refused for good when rows moved: the cells are no longer known", async () => {
    const receipt = await mendCells(texts);
    await person.insertRows(SHEET, 2);
    const moved = await dumpWorkbook();
    for (const force of [false, true]) await expect(receipt.undo({ force })).rejects.toMatchObject({ code: "item-gone" });
    expect(await dumpWorkbook()).toEqual(moved);
  });

  it("is refused on a protected sheet", async () => {
    const receipt = await mendCells(texts);
    person.protectSheet(SHEET);
    await expect(receipt.undo({ force: true })).rejects.toMatchObject({ code: "protected" });
  });
});
