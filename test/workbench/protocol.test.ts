import { onSheet } from "./in-workbook";

beforeEach(() => excelHost.openNew());

describe("a batch", () => {
  it("gives calculated values of formulas that it wrote itself", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data");
      sheet.getRange("A1:B3").values = [["Kode", "Pagu"], ["a", 10], ["b", 20]];
      sheet.tables.add("A1:B3", true).name = "TabelA";
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
      range.formulas = [["=SUM(TabelA[Pagu])"], ["=Data!B2+Data!B3"]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[30], [30]]);
  });

  it("counts as one sync; the clean-up after it as none", async () => {
    const before = excelHost.syncs;
    await onSheet((sheet) => void (sheet.getRange("C1").values = [[1]]));
    await excelHost.idle();
    expect(excelHost.syncs - before).toBe(1);
    expect(excelHost.syncLog.at(-1)).toMatchObject({ actions: expect.any(Number), requestLength: expect.any(Number), responseLength: expect.any(Number) });
  });

  it("leaves applied what came before its failure, and says which statement failed", async () => {
    const failing = onSheet((sheet, workbook) => {
      sheet.getRange("A1").values = [["before"]];
      workbook.worksheets.getItem("Tidak ada").activate();
      sheet.getRange("A2").values = [["after"]];
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { statement: expect.stringContaining("worksheets.getItem(") } });
    const range = await onSheet((sheet) => sheet.getRange("A1:A2").load("values"));
    expect(range.values).toEqual([["before"], [""]]);
  });

  it("carries large writes, which the client splits by rows, whole", async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => [i, `b${i}`]);
    await onSheet((sheet) => void (sheet.getRange("A1:B2000").values = rows));
    const range = await onSheet((sheet) => sheet.getRange("A1:B2000").load("values"));
    expect(range.values).toEqual(rows);
  });
});

describe("strictness", () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a method", (sheet) => sheet.calculate(true)],
    ["a property that is set", (sheet) => (sheet.standardWidth = 10)],
    ["a property that is loaded", (sheet) => sheet.load("standardHeight")],
    ["a nested object", (sheet) => sheet.shapes.load("items/name")],
    ["a cell property", (sheet) => sheet.getRange("A1").setCellProperties([[{ format: { shrinkToFit: true } }]])],
  ])("refuses %s that it does not have", async (_what, touch) => {
    await expect(onSheet((sheet) => void touch(sheet))).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("refuses arrays of another size than the range", async () => {
    await expect(onSheet((sheet) => void (sheet.getRange("A1:B2").values = [[1, 2]]))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("answers null objects where there is nothing", async () => {
    const [sheet, name, table, setting] = await onSheet((_, workbook) => [
      workbook.worksheets.getItemOrNullObject("Tidak ada"), workbook.names.getItemOrNullObject("Tidak"), workbook.tables.getItemOrNullObject("Tidak"), workbook.settings.getItemOrNullObject("tidak"),
    ] as const);
    expect([sheet, name, table, setting].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, true]);
  });
});
