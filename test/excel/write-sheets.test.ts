/** @jest-environment ./test/office-host/jsdom-environment.cjs */
import { cellAt } from "../../src/domain/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { writeSheets } from "../../src/excel/write-sheets";
import { dumpWorkbook } from "./dump-workbook";
import { cell, samplePlan } from "./sample-plan";

const NAME = "Bab III Realisasi Anggaran";
const { person, faults } = excelHost;

beforeEach(async () => {
  await excelHost.openNew();
  await person.addSheet("Data");
  await person.edit("Data", "A1:C3", [["Kegiatan", "Pagu", "Realisasi"], ["Penilaian", 4000, 3000], ["Pembinaan", 2000, 1000]]);
});
afterEach(() => faults.clear());

const second = samplePlan({ key: "capaian-iku", name: "Bab III Capaian IKU", freezeRows: 0, merges: [] });
const sheetNames = async (): Promise<string[]> => (await readWorkbook()).grids.map(({ sheet }) => sheet);
const gridOf = async (name: string) => (await readWorkbook()).grids.find(({ sheet }) => sheet === name)!;
const syncsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = excelHost.syncs;
  await work();
  return excelHost.syncs - before;
};
const inSheet = <T>(name: string, work: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return result;
  });

describe("what is written", () => {
  it("has the plan's values: texts as texts, formulas that calculate", async () => {
    await writeSheets([samplePlan()]);
    const grid = await gridOf(NAME);
    for (const { row, column, value, formula } of samplePlan().cells) {
      expect([row, column, cellAt(grid, row, column).value, cellAt(grid, row, column).formula]).toEqual([row, column, value, formula]);
    }
  });

  it("follows its sources", async () => {
    await writeSheets([samplePlan()]);
    await person.edit("Data", "C2", 1000);
    expect(cellAt(await gridOf(NAME), 4, 5).value).toBe(25);
  });

  it("looks as planned", async () => {
    await writeSheets([samplePlan()]);
    const sheet = await inSheet(NAME, (target) => ({
      title: target.getRange("A1").load("format/font/bold,format/font/size,format/font/name,format/horizontalAlignment,format/verticalAlignment"),
      head: target.getRange("A3:E3").load("format/fill/color,format/wrapText,format/rowHeight"),
      code: target.getRange("A4").load("numberFormat,format/indentLevel"),
      percent: target.getRange("E4:E5").load("format/font/color,format/font/italic,format/font/underline"),
      link: target.getRange("B4").load("hyperlink,values"),
      b: target.getRange("B1").load("format/columnWidth"),
      lines: target.getRange("A3:E5").getCellProperties({ format: { borders: { style: true } } }),
      merged: target.getRange("A1:E5").getMergedAreasOrNullObject().load("address"),
      frozen: target.freezePanes.getLocationOrNullObject().load("rowCount"),
      page: target.pageLayout.load("paperSize,orientation,centerHorizontally,topMargin,leftMargin,zoom"),
      area: target.pageLayout.getPrintAreaOrNullObject().load("address"),
      rows: target.pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      footer: target.pageLayout.headersFooters.defaultForAllPages.load("centerFooter"),
      sheet: target.load("showGridlines"),
    }));
    expect(sheet.title.format.toJSON()).toMatchObject({ font: { bold: true, size: 12, name: "Arial" }, horizontalAlignment: "Center", verticalAlignment: "Center" });
    expect(sheet.head.format.toJSON()).toMatchObject({ fill: { color: "#DDEBF7" }, wrapText: true, rowHeight: 30 });
    expect([sheet.code.numberFormat[0]![0], sheet.code.format.indentLevel]).toEqual(["@", 1]);
    expect(sheet.percent.format.font.toJSON()).toMatchObject({ color: "#C00000", italic: true, underline: "Single" });
    expect([sheet.link.values[0]![0], sheet.link.hyperlink.documentReference]).toEqual(["=Penilaian", "'Data'!B2"]);
    expect(sheet.b.format.columnWidth).toBe(213.75);
    expect(new Set(sheet.lines.value.flat().map(({ format }) => format!.borders!.bottom!.style))).toEqual(new Set(["Continuous"]));
    expect(sheet.merged.address).toBe(`'${NAME}'!A1:E1`);
    expect(sheet.frozen.rowCount).toBe(3);
    expect(sheet.page.toJSON()).toMatchObject({ paperSize: "Folio", orientation: "Landscape", centerHorizontally: true, topMargin: 54, leftMargin: 36, zoom: { horizontalFitToPages: 1 } });
    expect([sheet.area.address, sheet.rows.address]).toEqual([`'${NAME}'!A1:E5`, `'${NAME}'!3:3`]);
    expect(sheet.footer.centerFooter).toBe("Halaman &P dari &N");
    expect(sheet.sheet.showGridlines).toBe(false);
  });

  it("bears a hidden mark", async () => {
    await writeSheets([samplePlan()]);
    const mark = await Excel.run(async (context) => {
      const item = context.workbook.names.getItem("_LAKIP_realisasi_anggaran").load("visible,formula");
      await context.sync();
      return item.toJSON();
    });
    expect(mark).toMatchObject({ visible: false, formula: `='${NAME}'!$A$1` });
  });
});

describe("which sheet is written", () => {
  it("is the same one again", async () => {
    await writeSheets([samplePlan(), second]);
    const first = await dumpWorkbook();
    const receipt = await writeSheets([samplePlan(), second]);
    expect(receipt.sheets).toEqual([NAME, "Bab III Capaian IKU"]);
    expect(await dumpWorkbook()).toEqual(first);
  });

  it("keeps nothing of what was done to the area that was written", async () => {
    await writeSheets([samplePlan()]);
    const first = await dumpWorkbook();
    await person.edit(NAME, "B4:C5", "catatan");
    await inSheet(NAME, (sheet) => {
      sheet.getRange("A2").format.rowHeight = 90;
      sheet.getRange("C1").format.columnWidth = 300;
      sheet.getRange("A4:B5").merge();
      sheet.getRange("A3:E5").format.fill.color = "#FF0000";
    });
    expect(await dumpWorkbook()).not.toEqual(first);
    await writeSheets([samplePlan()]);
    expect(await dumpWorkbook()).toEqual(first);
  });

  it("is never a user's sheet of that name", async () => {
    await person.addSheet(NAME);
    await person.edit(NAME, "A1:B2", [["milik", "saya"], [1, 2]]);
    const mine = await gridOf(NAME);
    expect((await writeSheets([samplePlan()])).sheets).toEqual([`${NAME} (2)`]);
    expect((await writeSheets([samplePlan()])).sheets).toEqual([`${NAME} (2)`]);
    expect(await gridOf(NAME)).toEqual(mine);
    expect(await sheetNames()).toEqual(["Sheet1", "Data", NAME, `${NAME} (2)`]);
  });

  it("is ours under the name the user gave it", async () => {
    await writeSheets([samplePlan()]);
    await person.renameSheet(NAME, "Lampiran 1");
    expect((await writeSheets([samplePlan()])).sheets).toEqual(["Lampiran 1"]);
    expect(await sheetNames()).toEqual(["Sheet1", "Data", "Lampiran 1"]);
  });

  it("is made anew after the user deleted it", async () => {
    await writeSheets([samplePlan()]);
    await person.deleteSheet(NAME);
    const deleted = await dumpWorkbook();
    const receipt = await writeSheets([samplePlan()]);
    expect(await sheetNames()).toEqual(["Sheet1", "Data", NAME]);
    expect((await writeSheets([samplePlan()])).sheets).toEqual([NAME]);
    await receipt.undo({ force: true });
    expect(await dumpWorkbook()).toEqual(deleted);
  });
});

describe("the user's place", () => {
  it("stays where it is", async () => {
    await person.select("Data", "B2:C3");
    await writeSheets([samplePlan(), second]);
    expect(await dumpWorkbook()).toMatchObject({ active: "Data", selected: "Data!B2:C3" });
  });

  it("moves to the sheet that was asked for", async () => {
    await writeSheets([samplePlan(), second], { activate: "capaian-iku" });
    expect(await dumpWorkbook()).toMatchObject({ active: "Bab III Capaian IKU" });
  });
});

describe("requests", () => {
  const large = (key: string, rows: number, text: string) =>
    samplePlan({ key, name: key, merges: [], cells: Array.from({ length: rows }, (_, n) => [cell(n + 1, 1, `${n}`, "code"), cell(n + 1, 2, `${text} ${n}`), cell(n + 1, 3, n, "amount", n === 0 ? null : `=C${n}+1`)]).flat() });

  it("are two, for new sheets and for rewritten ones, for small and for large sheets", async () => {
    expect(await syncsOf(() => writeSheets([samplePlan()]))).toBe(2);
    expect(await syncsOf(() => writeSheets([samplePlan(), second]))).toBe(2);
    const plans = ["a", "b", "c"].map((key) => large(key, 600, "Penyelenggaraan kegiatan"));
    expect(await syncsOf(() => writeSheets(plans))).toBe(2);
  });

  it("are split before they reach Excel's limit, and the photograph before a rewrite as well", async () => {
    const plan = large("besar", 300, "x".repeat(16_000));
    expect(await syncsOf(() => writeSheets([plan]))).toBeGreaterThan(2);
    expect(Math.max(...excelHost.syncLog.map(({ requestLength }) => requestLength))).toBeLessThan(5 * 1024 * 1024);
    const before = await dumpWorkbook("A1:D30");
    const receipt = await writeSheets([large("besar", 3, "y")]);
    expect((await gridOf("besar")).rows.length).toBe(3);
    await receipt.undo();
    expect(await dumpWorkbook("A1:D30")).toEqual(before);
    expect(cellAt(await gridOf("besar"), 300, 3).value).toBe(299);
  });

  it("report their progress", async () => {
    const steps: number[][] = [];
    await writeSheets([samplePlan(), second], { onProgress: ({ done, total }) => steps.push([done, total]) });
    expect(steps[0]).toEqual([1, 3]);
    expect(steps.at(-1)).toEqual([3, 3]);
  });

  it("are none without plans", async () => {
    expect(await syncsOf(() => writeSheets([]))).toBe(0);
  });
});

describe("a write that cannot succeed", () => {
  const refused = async (plans = [samplePlan()]): Promise<unknown> => {
    const before = await dumpWorkbook();
    const error: unknown = await writeSheets(plans).catch((reason: unknown) => reason);
    faults.clear();
    expect(await dumpWorkbook()).toEqual(before);
    return error;
  };

  it("is refused on a protected workbook", async () => {
    person.protectStructure(true);
    expect(await refused()).toMatchObject({ code: "protected" });
    person.protectStructure(false);
  });

  it("may still rewrite sheets of a protected workbook", async () => {
    await writeSheets([samplePlan()]);
    person.protectStructure(true);
    expect((await writeSheets([samplePlan()])).sheets).toEqual([NAME]);
    person.protectStructure(false);
  });

  it("is refused on a protected sheet of ours", async () => {
    await writeSheets([samplePlan()]);
    person.protectSheet(NAME);
    expect(await refused()).toMatchObject({ code: "protected", userMessage: expect.stringContaining(NAME) });
  });

  it("is refused on a filtered sheet of ours, not because of filters elsewhere", async () => {
    await writeSheets([samplePlan()]);
    person.filterSheet(NAME, true);
    expect(await refused()).toMatchObject({ code: "filter-conflict", userMessage: expect.stringContaining(NAME) });
    person.filterSheet(NAME, false);
    person.filterSheet("Data", true);
    await writeSheets([samplePlan()]);
  });

  it("is refused on a filtered table that stands on a sheet of ours", async () => {
    await writeSheets([samplePlan()]);
    await inSheet(NAME, (sheet) => (sheet.tables.add("H1:I3", true).name = "Catatan"));
    person.filterTable("Catatan", true);
    expect(await refused()).toMatchObject({ code: "filter-conflict" });
  });

  it("is refused while a cell is being edited", async () => {
    faults.startCellEdit("refuse");
    const error: unknown = await writeSheets([samplePlan()]).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "cell-editing" });
    faults.endCellEdit();
    expect(await sheetNames()).toEqual(["Sheet1", "Data"]);
  });
});
