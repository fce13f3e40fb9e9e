import { readFileSync } from "node:fs";
import { Package } from "../../src/file/package/package";
import { readWorkbook } from "../../src/file/read-workbook";

const metroBarat = readFileSync("assets/examples/metro-barat-2022.xlsx");

/** Everything of the workbook that an add-in can see, through fresh proxies. */
const dump = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name,items/visibility,items/showGridlines,items/tabColor");
    const names = workbook.names.load("items/name,items/formula,items/visible,items/comment");
    const tables = workbook.tables.load("items/name,items/showTotals,items/style");
    const settings = workbook.settings.load("items/key,items/value");
    await context.sync();
    const format = { font: { bold: true, italic: true, underline: true, size: true, color: true, name: true }, fill: { color: true }, borders: { style: true, weight: true, color: true }, horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true };
    const parts = sheets.items.map((sheet) => {
      const range = sheet.getUsedRange();
      return {
        range: range.load("address,values,formulas,valueTypes,numberFormat"),
        looks: range.getCellProperties({ format, hyperlink: true }),
        rows: range.getRowProperties({ format: { rowHeight: true } }),
        columns: range.getColumnProperties({ format: { columnWidth: true } }),
        merges: range.getMergedAreasOrNullObject().load("address"),
        frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
        page: sheet.pageLayout.load("paperSize,orientation,leftMargin,topMargin,footerMargin,centerHorizontally,zoom"),
        printArea: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
        titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"),
        footers: sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightHeader"),
        protection: sheet.protection.load("protected"),
        breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
      };
    });
    await context.sync();
    return JSON.parse(JSON.stringify({ sheets: sheets.items, names: names.items, tables: tables.items, settings: settings.items, parts }, (key, value: unknown) => (key === "id" ? undefined : value))) as unknown;
  });

describe("the Metro Barat workbook", () => {
  it("is opened with the contents that the product's own reader sees", async () => {
    await excelHost.open(metroBarat, "metro-barat-2022.xlsx");
    const { grids } = await readWorkbook(metroBarat);
    const seen = await Excel.run(async (context) => {
      const ranges = grids.map((grid) => context.workbook.worksheets.getItem(grid.sheet).getRange("A1:J210").load("values,formulas"));
      await context.sync();
      return ranges.map(({ values, formulas }) => ({ values, formulas }));
    });
    const cells = grids.flatMap((grid, g) => grid.rows.flatMap((row, i) => (row ?? []).flatMap((cell, j) => (cell ? [[cell.value ?? "", seen[g]?.values[i]?.[j], cell.formula ?? cell.value ?? "", seen[g]?.formulas[i]?.[j]]] : []))));
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter(([value, found, formula, foundFormula]) => value !== found || formula !== foundFormula)).toEqual([]);
  });

  it("looks as in the file", async () => {
    await excelHost.open(metroBarat);
    const [title, header, merges, frozen] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Realisasi Anggaran");
      const found = [
        sheet.getRange("A1").format.font.load("bold,size"), sheet.getRange("A4").format.fill.load("color"), context.workbook.worksheets.getItem("Tabel 3.2").getRange("A1:G11").getMergedAreasOrNullObject().load("areaCount"),
        sheet.freezePanes.getLocationOrNullObject().load("address"),
      ] as const;
      await context.sync();
      return found;
    });
    expect([title.bold, title.size, header.color, merges.areaCount, frozen.address]).toEqual([true, 13, "#FCE4D6", 6, "'Realisasi Anggaran'!1:4"]);
  });

  it("is the same after it was saved and opened again", async () => {
    await excelHost.open(metroBarat);
    const before = await dump();
    await excelHost.open(await excelHost.save());
    expect(await dump()).toEqual(before);
  });
});

describe("what an add-in wrote", () => {
  it("is the same after it was saved and opened again", async () => {
    await excelHost.openNew();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.name = "Data & 'lain' 1";
      sheet.getRange("A1:C3").values = [["Kode", "Pagu", "Teks"], ["'1.10", 10.5, "'=1+1"], ["'02", 20, true]];
      sheet.getRange("A5:A7").formulas = [["=SUM(Anggaran[Pagu])"], ["=1/0"], ['="a"&"<b>"']];
      sheet.tables.add("A1:C3", true).name = "Anggaran";
      sheet.getRange("B2:B3").numberFormat = [["#,##0.00"], ["0%"]];
      sheet.getRange("A9:C9").merge();
      sheet.getRange("A9").format.horizontalAlignment = "Center";
      sheet.getRange("A9:C9").format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("A9").format.indentLevel = 2;
      sheet.getRange("A1").format.columnWidth = 105;
      sheet.getRange("A9").format.rowHeight = 36;
      sheet.getRange("C5").values = [["Ke sel"]];
      sheet.getRange("C5").hyperlink = { documentReference: "'Data & ''lain'' 1'!A1", screenTip: "Ke sel" };
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.tabColor = "#185C37";
      sheet.pageLayout.set({ paperSize: "Folio", orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, leftMargin: 43.2 });
      sheet.pageLayout.setPrintArea("A1:C9");
      sheet.horizontalPageBreaks.add("A9");
      sheet.horizontalPageBreaks.add("A5");
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Halaman &P dari &N";
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "LAKIP";
      workbook.names.add("_LAKIP_data", sheet.getRange("A1")).visible = false;
      workbook.names.add("Tampak", "=0.5", "catatan");
      workbook.settings.add("pilihan", { skala: ["a"] });
      workbook.worksheets.add("Tersembunyi").visibility = "Hidden";
      workbook.worksheets.add("Terkunci").getRange("A1").values = [[1]];
      workbook.worksheets.getItem("Terkunci").protection.protect();
      await context.sync();
    });
    const before = await dump();
    const saved = await excelHost.save();
    await excelHost.open(saved);
    expect(await dump()).toEqual(before);

    expect(Package.open(saved).text("xl/worksheets/sheet1.xml").match(/<brk id="\d+"/g)).toEqual(['<brk id="4"', '<brk id="8"']);
    expect(Package.open(saved).text("xl/workbook.xml")).toContain(">'Data &amp; ''lain'' 1'!$A$1:$C$9<");
    const read = await readWorkbook(saved);
    expect(read.names).toEqual([{ name: "_LAKIP_data", refersTo: "'Data & ''lain'' 1'!$A$1" }, { name: "Tampak", refersTo: "0.5" }]);
    expect(read.grids[0]?.rows[4]?.[0]).toEqual({ value: 30.5, formula: "=SUM(Anggaran[Pagu])", format: "General" });
    expect(read.grids[0]?.rows[5]?.[0]?.value).toEqual({ error: "#DIV/0!" });
  });
});

describe("a file that is none", () => {
  it("is refused in words for the user, and the workbook stays", async () => {
    await excelHost.openNew();
    await expect(excelHost.open(new TextEncoder().encode("Kode;Pagu"))).rejects.toMatchObject({ code: "not-xlsx", userMessage: expect.any(String) });
    expect(await dump()).toMatchObject({ sheets: [{ name: "Sheet1" }] });
  });
});
