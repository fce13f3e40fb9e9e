/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { cellAt } from "../../src/domain/grid";
import { contentNames, findOwnEdits } from "../../src/domain/own-edits";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { dumpWorkbook } from "./dump-workbook";
import { cell, samplePlan } from "./sample-plan";

const NAME = "Bab III Realisasi Anggaran";
const { person, faults } = excelHost;
/** One row less than the sample, and one column more. */
const changed = samplePlan({ cells: [...samplePlan().cells.filter(({ row }) => row < 5), cell(4, 6, "baru")], widths: [8, 40, 15, 15, 10, 12], page: { ...samplePlan().page, printArea: { top: 1, left: 1, bottom: 4, right: 6 } } });

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet("Data");
  await person.edit("Data", "A1:C3", [["Kegiatan", "Pagu", "Realisasi"], ["Penilaian", 4000, 3000], ["Pembinaan", 2000, 1000]]);
  await writeSheets([samplePlan()]);
});
afterEach(() => faults.clear());

const inSheet = <T>(work: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(NAME));
    await context.sync();
    return result;
  });

/** What a person adds beside and below: contents, looks, merged cells, a formula, sizes. */
async function addOwn(): Promise<void> {
  await person.edit(NAME, "H4", "catatan");
  await person.edit(NAME, "B9:C9", [["jumlah", "=SUM(C4:C5)"]]);
  await inSheet((sheet) => {
    sheet.getRange("H4").format.fill.color = "#FFFF00";
    sheet.getRange("H1").format.columnWidth = 150;
    sheet.getRange("A9").format.rowHeight = 45;
    sheet.getRange("A7:B8").merge();
    sheet.getRange("H2:H3").merge();
    sheet.getRange("C9").format.font.bold = true;
  });
}

async function own() {
  const grid = (await readWorkbook()).grids.find(({ sheet }) => sheet === NAME)!;
  const seen = await inSheet((sheet) => ({
    note: sheet.getRange("H4").load("format/fill/color,format/columnWidth"),
    sum: sheet.getRange("C9").load("format/rowHeight,format/font/bold"),
    below: sheet.getRange("A7:B8").getMergedAreasOrNullObject().load("address"),
    beside: sheet.getRange("H2:H3").getMergedAreasOrNullObject().load("address"),
  }));
  return {
    note: [cellAt(grid, 4, 8).value, seen.note.format.fill.color, seen.note.format.columnWidth],
    sum: [cellAt(grid, 9, 3).value, cellAt(grid, 9, 3).formula, seen.sum.format.rowHeight, seen.sum.format.font.bold],
    merged: [seen.below.isNullObject, seen.beside.isNullObject],
  };
}
const KEPT = { note: ["catatan", "#FFFF00", 150], sum: [4000, "=SUM(C4:C5)", 45, true], merged: [false, false] };

describe("what the user has beside and below our area", () => {
  it("stays where it is when the sheet is rewritten, contents, looks and sizes", async () => {
    await addOwn();
    await writeSheets([samplePlan()]);
    expect(await own()).toEqual(KEPT);
  });

  it("stays when the new sheet is smaller and wider, and nothing of ours is left behind", async () => {
    await addOwn();
    await writeSheets([changed]);
    expect(await own()).toEqual(KEPT);
    const grid = (await readWorkbook()).grids.find(({ sheet }) => sheet === NAME)!;
    expect((grid.rows[4] ?? []).filter((each) => each && (each.value !== null || each.formula !== null))).toEqual([]);
    const row = await inSheet((sheet) => sheet.getRange("A5:F5").getCellProperties({ format: { borders: { style: true } } }));
    expect(new Set(row.value.flat().map(({ format }) => format!.borders!.bottom!.style))).toEqual(new Set(["None"]));
  });

  it("stays when the rewrite is taken back, with what was added and changed since", async () => {
    await addOwn();
    const before = await dumpWorkbook();
    const receipt = await writeSheets([changed]);
    await receipt.undo();
    expect(await dumpWorkbook()).toEqual(before);
    const again = await writeSheets([changed]);
    await person.edit(NAME, "H9", "tambahan");
    await person.edit(NAME, "H4", "diubah");
    await again.undo();
    expect(await own()).toEqual({ ...KEPT, note: ["diubah", ...KEPT.note.slice(1)] });
    expect(cellAt((await readWorkbook()).grids.find(({ sheet }) => sheet === NAME)!, 9, 8).value).toBe("tambahan");
  });

  it("stays when a rewrite fails half-way", async () => {
    await addOwn();
    const before = await dumpWorkbook();
    for (const action of [3, 30, 90]) {
      faults.fail({ code: "GeneralException", sync: 2, action });
      await expect(writeSheets([changed])).rejects.toMatchObject({ code: "host-failed" });
      faults.clear();
      expect([action, await dumpWorkbook()]).toEqual([action, before]);
    }
  });

  it("comes back with the sheet when an undo is forced after the sheet was deleted", async () => {
    await addOwn();
    const before = await dumpWorkbook();
    const receipt = await writeSheets([changed]);
    await person.deleteSheet(NAME);
    await receipt.undo({ force: true });
    expect(await dumpWorkbook()).toEqual(before);
  });
});

describe("rows of ours that were pushed down", () => {
  it("go with the next write, and what stands below them stays", async () => {
    await person.edit(NAME, "B9", "milik saya");
    await person.insertRows(NAME, 5, 2);
    await writeSheets([samplePlan()]);
    const grid = (await readWorkbook()).grids.find(({ sheet }) => sheet === NAME)!;
    expect(cellAt(grid, 5, 1).value).toBe("2.01");
    expect(cellAt(grid, 7, 1).value).toBeNull();
    expect(cellAt(grid, 11, 2).value).toBe("milik saya");
  });
});

describe("the record of what was written", () => {
  const kept = async () => (await readWorkbook()).names.filter(({ name }) => /^_LAKIP_(isi|grafik)/.test(name));

  it("tells that nobody has changed the sheet, or who has", async () => {
    expect(findOwnEdits(await readWorkbook(), [changed])).toEqual([]);
    await person.edit(NAME, "B5", "lain");
    await person.edit(NAME, "F4", "tertimpa");
    await person.edit(NAME, "H30", "jauh");
    expect(findOwnEdits(await readWorkbook(), [changed])).toEqual([{ key: "realisasi-anggaran", sheet: NAME, known: true, changedRows: [5], covered: [{ sheet: NAME, row: 4, column: 6 }] }]);
  });

  it("is replaced by each write, hidden, and comes back with an undo", async () => {
    expect(await kept()).toEqual(contentNames(samplePlan()));
    const before = await kept();
    const receipt = await writeSheets([changed]);
    expect(await kept()).toEqual(contentNames(changed));
    const visible = await Excel.run(async (context) => {
      const names = context.workbook.names.load("items/visible");
      await context.sync();
      return names.items.some((item) => item.visible);
    });
    expect(visible).toBe(false);
    await receipt.undo();
    expect(await kept()).toEqual(before);
  });

  it("that is gone makes the whole sheet ours", async () => {
    await addOwn();
    await Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      for (const { name } of names.items) if (name.startsWith("_LAKIP_isi")) names.getItem(name).delete();
      await context.sync();
    });
    await writeSheets([samplePlan()]);
    expect((await own()).note).toEqual([null, "#FFFFFF", 48]);
  });
});
