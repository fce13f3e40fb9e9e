import { onSheet } from "./in-workbook";

const LOOKS = { format: { font: { bold: true, italic: true, underline: true, size: true, color: true, name: true }, fill: { color: true }, borders: { style: true, weight: true, color: true }, horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true } };

beforeEach(() => excelHost.openNew());

describe("what is put into a cell", () => {
  it.each<[unknown, unknown, string, string]>([
    [12.5, 12.5, "Double", "General"],
    [true, true, "Boolean", "General"],
    ["", "", "Empty", "General"],
    ["Pagu", "Pagu", "String", "General"],
    ["'=1+1", "=1+1", "String", "General"],
    ["85%", 0.85, "Double", "0%"],
    ["63.57%", 0.6357, "Double", "0.00%"],
    ["1,234,567", 1234567, "Double", "#,##0"],
    ["1.10", 1.1, "Double", "General"],
    ["1.234.567", "1.234.567", "String", "General"],
    ["2022-12-31", 44926, "Double", "m/d/yyyy"],
    ["=1/0", "#DIV/0!", "Error", "General"],
  ])("%p is kept as %p, %s, format %s", async (input, value, type, format) => {
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[input]]));
    const range = await onSheet((sheet) => sheet.getRange("A1").load("values,valueTypes,numberFormat"));
    expect([range.values[0]?.[0], range.valueTypes[0]?.[0], range.numberFormat[0]?.[0]]).toEqual([value, type, format]);
  });

  it("is text, whatever it looks like, where the format is text", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
      sheet.getRange("A1:A3").values = [["1.10"], ["=1+1"], ["0012"]];
      sheet.getRange("A1:A3").format.font.bold = true;
    });
    const range = await onSheet((sheet) => sheet.getRange("A1:A3").load("values,formulas,valueTypes"));
    expect(range.values).toEqual([["1.10"], ["=1+1"], ["0012"]]);
    expect(range.valueTypes).toEqual([["String"], ["String"], ["String"]]);
  });

  it("is a formula that follows what it points at, also while it is still being calculated", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]];
    });
    const edited = excelHost.person.edit("Sheet1", "A1", 40);
    const range = await onSheet((sheet) => sheet.getRange("A3").load("values,formulas"));
    await edited;
    expect([range.values, range.formulas]).toEqual([[[42]], [["=SUM(A1:A2)"]]]);
  });
});

describe("merged cells", () => {
  it("keep the first value only, and take what lands under them for nothing", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:D3").values = [["a", "b", "c"], ["d", "e", "f"]];
      sheet.getRange("B2:C3").merge();
      sheet.getRange("C3").values = [["lost"]];
    });
    const [values, areas] = await onSheet((sheet) => [sheet.getRange("B2:D3").load("values"), sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address,areaCount")] as const);
    expect(values.values).toEqual([["a", "", "c"], ["", "", "f"]]);
    expect([areas.address, areas.areaCount]).toEqual(["Sheet1!B2:C3", 1]);
    const none = await onSheet((sheet) => {
      sheet.getRange("B2").unmerge();
      return sheet.getRange("A1:D9").getMergedAreasOrNullObject();
    });
    expect(none.isNullObject).toBe(true);
  });
});

describe("looks", () => {
  it("are read back as they were set, cell by cell", async () => {
    const line = { style: "Continuous", weight: "Medium", color: "#FF0000" } as const;
    const wanted: Excel.SettableCellProperties[][] = [[
      { format: { font: { bold: true, italic: true, underline: "Single", size: 14, color: "#0000FF", name: "Arial" }, fill: { color: "#D9E1F2" }, borders: { bottom: line } } },
      { format: { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 } },
    ]];
    await onSheet((sheet) => sheet.getRange("A1:B1").setCellProperties(wanted));
    const found = await onSheet((sheet) => sheet.getRange("A1:B1").getCellProperties(LOOKS));
    expect(found.value[0]?.[0]).toMatchObject(wanted[0]?.[0] ?? {});
    expect(found.value[0]?.[1]).toMatchObject(wanted[0]?.[1] ?? {});
    expect(found.value[0]?.[1]?.format?.borders?.bottom?.style).toBe("None");
  });

  it("written back from what was read leave nothing changed", async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange("A1:C2");
      range.format.borders.getItem("EdgeTop").style = "Double";
      range.format.fill.color = "#EEEEEE";
      range.format.indentLevel = 1;
    });
    const before = await onSheet((sheet) => sheet.getRange("A1:C2").getCellProperties({ format: { ...LOOKS.format, fill: { color: true, pattern: true } } }));
    await onSheet((sheet) => {
      sheet.getRange("A1:C2").clear();
      sheet.getRange("A1:C2").setCellProperties(before.value);
    });
    const after = await onSheet((sheet) => sheet.getRange("A1:C2").getCellProperties({ format: { ...LOOKS.format, fill: { color: true, pattern: true } } }));
    expect(after.value).toEqual(before.value);
    expect(after.value[0]?.[0]?.format?.borders?.top?.style).toBe("Double");
  });

  it("are null where cells differ, and follow the sheet's own where a cell has none", async () => {
    await onSheet((sheet) => {
      sheet.getRange().format.font.name = "Arial";
      sheet.getRange("A1").format.font.bold = true;
    });
    const [font, far] = await onSheet((sheet) => [sheet.getRange("A1:B1").format.font.load("bold,name"), sheet.getRange("Z99").format.font.load("name")] as const);
    expect([font.bold, font.name, far.name]).toEqual([null, "Arial", "Arial"]);
  });

  it("draws edges and inner lines on the cells they belong to", async () => {
    await onSheet((sheet) => {
      for (const side of ["EdgeBottom", "InsideHorizontal"] as const) sheet.getRange("A1:A3").format.borders.getItem(side).style = "Continuous";
      sheet.getRange("A1:A3").format.borders.getItem("EdgeBottom").weight = "Thick";
    });
    const found = await onSheet((sheet) => sheet.getRange("A1:A3").getCellProperties({ format: { borders: { style: true, weight: true } } }));
    expect(found.value.map(([cell]) => cell?.format?.borders?.bottom)).toEqual([
      { style: "Continuous", weight: "Thin" }, { style: "Continuous", weight: "Thin" }, { style: "Continuous", weight: "Thick" },
    ]);
  });
});

describe("sizes", () => {
  it("are points, by columns and rows or all at once", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").format.columnWidth = 75;
      sheet.getRange("A1:A2").setRowProperties([{ format: { rowHeight: 30 } }, { format: { rowHeight: 45 } }]);
    });
    const [columns, rows] = await onSheet((sheet) => [
      sheet.getRange("A1:C1").getColumnProperties({ format: { columnWidth: true }, columnIndex: true }), sheet.getRange("A1:A3").getRowProperties({ format: { rowHeight: true } }),
    ] as const);
    expect(columns.value).toEqual([75, 75, 48].map((columnWidth, columnIndex) => ({ columnIndex, format: { columnWidth } })));
    expect(rows.value).toEqual([30, 45, 15].map((rowHeight) => ({ format: { rowHeight } })));
  });
});

describe("clear", () => {
  it.each<[Excel.ClearApplyTo | undefined, string, boolean, boolean]>([
    [undefined, "", false, false],
    [Excel.ClearApplyTo.contents, "", true, true],
    [Excel.ClearApplyTo.formats, "x", false, true],
    [Excel.ClearApplyTo.hyperlinks, "x", true, false],
  ])("%p leaves value %p, bold %p, link %p", async (applyTo, value, bold, linked) => {
    await onSheet((sheet) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!B2" };
      sheet.getRange("A1").clear(applyTo);
    });
    const [range, font] = await onSheet((sheet) => [sheet.getRange("A1").load("values,hyperlink"), sheet.getRange("A1").format.font.load("bold")] as const);
    expect([range.values[0]?.[0], font.bold, Boolean(range.hyperlink)]).toEqual([value, bold, linked]);
  });
});

describe("a hyperlink", () => {
  it("overwrites the value when it brings a text, and leaves it otherwise", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!C3", screenTip: "Ke sel" };
      sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C3", textToDisplay: "teks" };
    });
    const [range, link] = await onSheet((sheet) => [sheet.getRange("A1:A2").load("values"), sheet.getRange("A1").load("hyperlink")] as const);
    expect(range.values).toEqual([["a"], ["teks"]]);
    expect(link.hyperlink).toEqual({ documentReference: "Sheet1!C3", screenTip: "Ke sel", textToDisplay: "a" });
  });
});

describe("a used range", () => {
  it("is null for an empty sheet, and with looks larger than without", async () => {
    const empty = await onSheet((sheet) => sheet.getUsedRangeOrNullObject(true));
    expect(empty.isNullObject).toBe(true);
    await onSheet((sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
    });
    const [values, all] = await onSheet((sheet) => [sheet.getUsedRange(true).load("address,rowIndex,columnIndex"), sheet.getUsedRange().load("address")] as const);
    expect([values.address, values.rowIndex, values.columnIndex, all.address]).toEqual(["Sheet1!B2", 1, 1, "Sheet1!B2:D5"]);
  });
});
