import { inWorkbook } from "./in-workbook";

beforeEach(() => excelHost.openNew());

describe("defined names", () => {
  it("are of the workbook or of a sheet, shown or hidden", async () => {
    const [all, local] = await inWorkbook(({ names, worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      names.add("_LAKIP_tanda", sheet.getRange("A1")).visible = false;
      names.add("Tarif", "=0.5", "setengah");
      sheet.names.add("Lokal", sheet.getRange("B2:C3"));
      return [names.load("items/name,items/formula,items/visible,items/scope,items/type,items/value,items/comment"), sheet.names.load("items/name,items/scope")] as const;
    });
    expect(all.items.map(({ name, formula, visible, scope, type }): unknown[] => [name, formula, visible, scope, type])).toEqual([
      ["_LAKIP_tanda", "=Sheet1!$A$1", false, "Workbook", "Range"], ["Tarif", "=0.5", true, "Workbook", "Double"],
    ]);
    expect(all.items[1]).toMatchObject({ value: 0.5, comment: "setengah" });
    expect(local.items.map(({ name, scope }) => [name, scope])).toEqual([["Lokal", "Worksheet"]]);
  });

  it("lead to their range and follow a renamed sheet", async () => {
    const range = await inWorkbook(({ names, worksheets }) => {
      names.add("Tanda", worksheets.getItem("Sheet1").getRange("B2:C3"));
      worksheets.getItem("Sheet1").name = "Data baru";
      return names.getItem("Tanda").getRangeOrNullObject().load("address");
    });
    expect(range.address).toBe("'Data baru'!B2:C3");
  });

  it.each<[string, string]>([["A1", "InvalidArgument"], ["dua kata", "InvalidArgument"], ["1a", "InvalidArgument"]])("cannot be called %p", async (name, code) => {
    await expect(inWorkbook(({ names }) => names.add(name, "=1"))).rejects.toMatchObject({ code });
  });

  it("are gone when deleted, and there only once", async () => {
    await inWorkbook(({ names }) => names.add("Sekali", "=1"));
    await expect(inWorkbook(({ names }) => names.add("SEKALI", "=2"))).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    const gone = await inWorkbook(({ names }) => {
      names.getItem("Sekali").delete();
      return names.getItemOrNullObject("Sekali");
    });
    expect(gone.isNullObject).toBe(true);
  });
});

describe("tables", () => {
  const addTable = () =>
    inWorkbook(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [["Kode", "Pagu"], ["a", 10], ["b", 20]];
      sheet.tables.add("A1:B3", true).name = "Anggaran";
    });

  it("have header, body and range", async () => {
    await addTable();
    const ranges = await inWorkbook(({ tables }) => {
      const table = tables.getItem("anggaran");
      return [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) => range.load("address"));
    });
    expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1:B3", "Sheet1!A1:B1", "Sheet1!A2:B3"]);
    const table = await inWorkbook(({ tables }) => tables.getItem("Anggaran").load("name,showHeaders,showTotals,worksheet/name"));
    expect([table.name, table.showHeaders, table.showTotals, table.worksheet.name]).toEqual(["Anggaran", true, false, "Sheet1"]);
  });

  it("grow, and formulas over their columns with them", async () => {
    await addTable();
    const total = await inWorkbook(({ tables, worksheets }) => {
      tables.getItem("Anggaran").resize("A1:B4");
      worksheets.getItem("Sheet1").getRange("A4:B4").values = [["c", 30]];
      const range = worksheets.getItem("Sheet1").getRange("D1");
      range.formulas = [["=SUM(Anggaran[Pagu])"]];
      return range.load("values");
    });
    expect(total.values).toEqual([[60]]);
  });

  it("go on with a calculated column and with the last row's looks where the rows gained are empty, and leave what is there", async () => {
    await addTable();
    const [cells, fill] = await inWorkbook(({ tables, worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("B2:B3").formulas = [["=LEN(Anggaran[[#This Row],[Kode]])"], ["=LEN(Anggaran[[#This Row],[Kode]])"]];
      sheet.getRange("A3:B3").format.fill.color = "#FFFF00";
      sheet.getRange("B5").values = [[7]];
      tables.getItem("Anggaran").resize("A1:B5");
      return [sheet.getRange("A4:B5").load("formulas"), sheet.getRange("A4:B5").format.fill.load("color")] as const;
    });
    expect([cells.formulas, fill.color]).toEqual([[["", "=LEN(Anggaran[[#This Row],[Kode]])"], ["", 7]], "#FFFF00"]);
  });

  it("keep what they held when they shrink", async () => {
    await addTable();
    const [left] = await inWorkbook(({ tables, worksheets }) => {
      tables.getItem("Anggaran").resize("A1:B2");
      return [worksheets.getItem("Sheet1").getRange("A3:B3").load("values")];
    });
    expect(left?.values).toEqual([["b", 20]]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["away from their header", "A2:B4", () => undefined],
    ["over merged cells", "A1:B5", (sheet) => sheet.getRange("A5:B5").merge()],
    ["over another table", "A1:B6", (sheet) => sheet.tables.add("B5:C6", true)],
    ["to a header alone", "A1:B1", () => undefined],
  ])("do not grow %s", async (_, address, put) => {
    await addTable();
    await inWorkbook(({ worksheets }) => put(worksheets.getItem("Sheet1")));
    await expect(inWorkbook(({ tables }) => tables.getItem("Anggaran").resize(address))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("may be called as a sheet is", async () => {
    await addTable();
    const names = await inWorkbook(({ tables, worksheets }) => {
      worksheets.add("Pagu");
      tables.getItem("Anggaran").name = "Pagu";
      return [tables.getItem("Pagu").load("name")];
    });
    expect(names[0]?.name).toBe("Pagu");
  });

  it("know a heading that was overwritten", async () => {
    await addTable();
    const total = await inWorkbook(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("B1").values = [["Realisasi"]];
      const range = worksheets.getItem("Sheet1").getRange("D1");
      range.formulas = [["=SUM(Anggaran[Realisasi])"]];
      return range.load("values");
    });
    expect(total.values).toEqual([[30]]);
  });

  it("say that rows are filtered away", async () => {
    await addTable();
    excelHost.person.filterTable("Anggaran", true);
    excelHost.person.filterSheet("Sheet1", true);
    const [table, sheet] = await inWorkbook(({ tables, worksheets }) => [tables.getItem("Anggaran").autoFilter.load("isDataFiltered"), worksheets.getItem("Sheet1").autoFilter.load("enabled,isDataFiltered")] as const);
    expect([table.isDataFiltered, sheet.enabled, sheet.isDataFiltered]).toEqual([true, true, true]);
  });

  it("do not overlap, and go without trace", async () => {
    await addTable();
    await expect(inWorkbook(({ worksheets }) => worksheets.getItem("Sheet1").tables.add("B3:C5", true))).rejects.toMatchObject({ code: "InvalidArgument" });
    const [count, range] = await inWorkbook(({ tables, worksheets }) => {
      tables.getItem("Anggaran").delete();
      return [tables.getCount(), worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true)] as const;
    });
    expect([count.value, range.isNullObject]).toEqual([0, true]);
  });
});

describe("settings", () => {
  it("keep values of any shape until they are deleted", async () => {
    await inWorkbook(({ settings }) => {
      settings.add("pilihan", { skala: [1, 2] });
      settings.add("pilihan", { skala: [3] });
    });
    const setting = await inWorkbook(({ settings }) => settings.getItemOrNullObject("pilihan").load("value"));
    expect(setting.value).toEqual({ skala: [3] });
    const gone = await inWorkbook(({ settings }) => {
      settings.getItem("pilihan").delete();
      return settings.getItemOrNullObject("pilihan");
    });
    expect(gone.isNullObject).toBe(true);
  });
});
