import { inWorkbook } from "./in-workbook";

const names = async (): Promise<string[]> => (await inWorkbook(({ worksheets }) => worksheets.load("items/name"))).items.map(({ name }) => name);

beforeEach(() => excelHost.openNew());

describe("sheets", () => {
  it("are added at the end without coming to the front", async () => {
    const active = await inWorkbook(({ worksheets }) => {
      worksheets.add("Dua");
      worksheets.add();
      return worksheets.getActiveWorksheet().load("name");
    });
    expect(await names()).toEqual(["Sheet1", "Dua", "Sheet3"]);
    expect(active.name).toBe("Sheet1");
  });

  it.each<[string, string]>([["Sheet1", "ItemAlreadyExists"], ["SHEET1", "ItemAlreadyExists"], ["a/b", "InvalidArgument"], ["x".repeat(32), "InvalidArgument"], ["'a", "InvalidArgument"]])(
    "cannot be named %p", async (name, code) => {
      await expect(inWorkbook(({ worksheets }) => worksheets.add(name))).rejects.toMatchObject({ code });
    },
  );

  it("are renamed, moved, hidden, coloured", async () => {
    const sheet = await inWorkbook(({ worksheets }) => {
      const added = worksheets.add("Dua");
      added.name = "Tiga";
      added.position = 0;
      added.tabColor = "#ff0000";
      added.showGridlines = false;
      worksheets.getItem("Sheet1").visibility = "VeryHidden";
      return worksheets.getItem("Tiga").load("name,position,tabColor,showGridlines");
    });
    expect([sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([0, "#FF0000", false]);
    const hidden = await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").load("visibility"));
    expect(hidden.visibility).toBe("VeryHidden");
    await expect(inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").getRange("A1").select())).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(inWorkbook(({ worksheets }) => void (worksheets.getItem("Tiga").visibility = "Hidden"))).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("take formulas and names that point at them along when they go", async () => {
    const [range, name] = await inWorkbook(({ worksheets, names: defined }) => {
      const data = worksheets.add("Data");
      data.getRange("A1").values = [[5]];
      defined.add("Tanda", data.getRange("A1"));
      worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [["=Data!A1"], ["=Data!A1+1"]];
      data.delete();
      return [worksheets.getItem("Sheet1").getRange("A1").load("values,valueTypes"), defined.getItem("Tanda").load("formula,type")] as const;
    });
    expect([range.values, range.valueTypes]).toEqual([[["#REF!"]], [["Error"]]]);
    expect([name.formula, name.type]).toEqual(["=#REF!", "Error"]);
  });

  it("freeze rows and columns", async () => {
    const [rows, both] = await inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.freezePanes.freezeRows(3);
      const first = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.freezePanes.freezeAt("A1:B2");
      return [first, sheet.freezePanes.getLocationOrNullObject().load("address")] as const;
    });
    expect([rows.address, both.address]).toEqual(["Sheet1!1:3", "Sheet1!A1:B2"]);
    const none = await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Sheet1").freezePanes.unfreeze();
      return worksheets.getItem("Sheet1").freezePanes.getLocationOrNullObject();
    });
    expect(none.isNullObject).toBe(true);
  });

  it("keep their page set-up", async () => {
    const [layout, area, rows, parts] = await inWorkbook(({ worksheets }) => {
      const page = worksheets.getItem("Sheet1").pageLayout;
      page.paperSize = "Folio";
      page.orientation = "Landscape";
      page.centerHorizontally = true;
      page.leftMargin = 43.2;
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintArea("A1:H20");
      page.setPrintTitleRows("$5:$6");
      page.headersFooters.defaultForAllPages.centerFooter = "Halaman &P";
      return [
        page.load("paperSize,orientation,centerHorizontally,leftMargin,topMargin,zoom"), page.getPrintAreaOrNullObject().load("address"), page.getPrintTitleRowsOrNullObject().load("address"),
        page.headersFooters.defaultForAllPages.load("centerFooter,leftHeader"),
      ] as const;
    });
    expect(layout.toJSON()).toMatchObject({ paperSize: "Folio", orientation: "Landscape", centerHorizontally: true, leftMargin: 43.2, topMargin: 54, zoom: { horizontalFitToPages: 1 } });
    expect([area.address, rows.address, parts.centerFooter, parts.leftHeader]).toEqual(["Sheet1!A1:H20", "Sheet1!5:6", "Halaman &P", ""]);
  });
});

describe("protection", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["looks", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["clearing", (sheet) => sheet.getRange("A1:B1").clear()],
    ["widths", (sheet) => (sheet.getRange("A1").format.columnWidth = 10)],
    ["cell properties", (sheet) => sheet.getRange("A1").setCellProperties([[{}]])],
    ["tables", (sheet) => sheet.tables.add("A1:B2", true)],
  ])("of a sheet refuses %s", async (_what, change) => {
    await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").protection.protect());
    await expect(inWorkbook(({ worksheets }) => change(worksheets.getItem("Sheet1")))).rejects.toMatchObject({ code: "AccessDenied" });
    await inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").protection.unprotect());
    await inWorkbook(({ worksheets }) => change(worksheets.getItem("Sheet1")));
  });

  it("of the structure refuses sheets added, renamed, deleted", async () => {
    excelHost.person.protectStructure(true);
    expect((await inWorkbook(({ protection }) => protection.load("protected"))).protected).toBe(true);
    for (const change of [(each: Excel.Workbook) => each.worksheets.add(), (each: Excel.Workbook) => void (each.worksheets.getItem("Sheet1").name = "x")]) {
      await expect(inWorkbook(change)).rejects.toMatchObject({ code: "AccessDenied" });
    }
  });
});
