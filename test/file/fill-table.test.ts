import { cellAt, parseBox, type Box, type Workbook } from "../../src/domain/grid";
import type { FillValue, TableFill } from "../../src/domain/table-fill";
import { fillTable } from "../../src/file/fill-table";
import { readWorkbook } from "../../src/file/read-workbook";
import { zipParts } from "../fixtures/file/build-xlsx";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { AFTER, ROWS, tableBook, text } from "../fixtures/file/table-book";

const box = (ref: string): Box => parseBox(ref) as Box;
const fill = (cells: TableFill["cells"], rows: readonly (readonly (readonly [number, FillValue])[])[] = [], over: Partial<TableFill> = {}): TableFill => ({
  table: "Anggaran", sheet: "Data Anggaran", box: box("A3:D5"), totalsRow: false, cells, rows: rows.map((values) => ({ above: null, values: new Map(values) })), ...over,
});
const NEW = [[1, "1.03"], [2, "Tiga & <baru>"], [3, 300]] as const;
const at = ({ grids }: Workbook, row: number, column: number) => cellAt(grids[0]!, row, column);

describe("filling a table of the user's", () => {
  it("sets cells in their own looks and leaves the others as they are", async () => {
    const before = tableBook();
    const after = fillTable(before, fill([{ row: 5, column: 3, value: 250, format: null }, { row: 4, column: 2, value: "Uno", format: null }]));
    const book = await readWorkbook(after);
    expect([at(book, 5, 3), at(book, 4, 2).value, at(book, 5, 8).value, at(book, 4, 1).value]).toEqual([{ value: 250, formula: null, format: "#,##0" }, "Uno", 9, "1.01"]);
    const [old, now] = [partsOf(before), partsOf(after)];
    const changed = Object.keys(now).filter((part) => !old[part]?.equals(now[part]!));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(Object.keys(old).filter((part) => !(part in now))).toEqual(["xl/calcChain.xml"]);
    expect(textOf(after, "xl/worksheets/sheet1.xml")).toContain(ROWS[1]!);
  });

  it("has results calculated anew where they may be others, and only there", async () => {
    const after = fillTable(tableBook(), fill([{ row: 5, column: 3, value: 250, format: null }]));
    const book = await readWorkbook(after);
    expect([at(book, 1, 6).value, at(book, 5, 4), at(book, 4, 4).value]).toEqual([null, { value: null, formula: "=C5*2", format: "General" }, 200]);
    expect(textOf(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it.each([
    ["C5", true], ["$C$5", true], ["C4", false], ["SUM(C4:C9)", true], ["SUM(C:C)", true], ["SUM(5:5)", true], ["SUM(B:B)", false], ["F1+1", true], ["'Data Anggaran'!C5", true], ["Lain!C5", false], ['"C5"&A4', false],
    ["Anggaran[[#This Row],[Realisasi]]", false], ["SUM(Anggaran[Realisasi])", true], ["SUM(Anggaran[Kode])", false], ["ROWS(Anggaran)", true], ["ROWS(Anggaran[#All])", true], ["COUNTA(Anggaran[[#All],[Kode]])", false], ["SUM(Anggaran[[Kegiatan]:[Ganda]])", true],
    ["INDIRECT(A1)", true], ["Daftar", true], ["LOG10(A4)", false], ["XC5+1", false],
  ])("=%s has another result: %s", async (formula, isStale) => {
    const rows = [...ROWS.slice(0, 3), ROWS[3]!.replace("</row>", ""), `</row><row r="9"><c r="G9"><f>${formula.replace(/"/g, "&quot;").replace(/&(?!quot)/g, "&amp;")}</f><v>7</v></c></row>`];
    const book = await readWorkbook(fillTable(tableBook({ rows }), fill([{ row: 5, column: 3, value: 250, format: null }])));
    expect(at(book, 9, 7).value).toBe(isStale ? null : 7);
  });

  it("adds rows with looks, heights and formulas of the last one, and all that ends with the table grows", async () => {
    const after = fillTable(tableBook(), fill([], [NEW, [[1, "1.04"], [3, 400]]]));
    const book = await readWorkbook(after);
    expect(book.tables).toEqual([expect.objectContaining({ name: "Anggaran", box: box("A3:D7") })]);
    expect([1, 2, 3].map((column) => at(book, 6, column).value)).toEqual(["1.03", "Tiga & <baru>", 300]);
    expect([at(book, 6, 4).formula, at(book, 7, 4).formula, at(book, 6, 3).format, at(book, 6, 1).format]).toEqual(["=C6*2", "=C7*2", "#,##0", "@"]);
    expect(book.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([["Daftar", "'Data Anggaran'!$B$4:$B$7"], ["Lain", "'Data Anggaran'!$B$5:$B$5"]]);
    const sheet = textOf(after, "xl/worksheets/sheet1.xml");
    for (const piece of ['<dimension ref="A1:H7"/>', 'sqref="C4:C7 F1"', 'type="whole" sqref="C4:C7"', '<row r="6" ht="30" customHeight="1">']) expect(sheet).toContain(piece);
    expect(textOf(after, "xl/tables/table1.xml")).toContain('<autoFilter ref="A3:D7"/>');
    expect(textOf(after, "xl/workbook.xml")).toContain("'Data Anggaran'!$A$1:$F$7</definedName>");
  });

  it("uses the empty rows that the table has first, and a row without looks takes those above", async () => {
    const rows = [...ROWS.slice(0, 3), '<row r="5"><c r="A5" s="1"/><c r="D5"><f>Anggaran[[#This Row],[Realisasi]]*2</f><v>0</v></c></row>'];
    const blank = [...ROWS.slice(0, 3), '<row r="5"><c r="D5" t="str"><f>""</f><v></v></c></row>'];
    const shown = await readWorkbook(fillTable(tableBook({ rows }), fill([], [NEW])));
    expect([shown.tables[0]?.box, at(shown, 6, 1).value]).toEqual([box("A3:D6"), "1.03"]);
    const book = await readWorkbook(fillTable(tableBook({ rows: blank }), fill([], [NEW, NEW])));
    expect([book.tables[0]?.box, at(book, 5, 1), at(book, 5, 4).formula, at(book, 6, 4).formula]).toEqual([box("A3:D6"), { value: "1.03", formula: null, format: "@" }, '=""', "=Anggaran[[#This Row],[Realisasi]]*2"]);
  });

  it("keeps a number a number in a cell for texts", async () => {
    const after = fillTable(tableBook(), fill([{ row: 4, column: 1, value: 5, format: "#,##0" }], [[[1, 6]]]));
    const book = await readWorkbook(after);
    expect([at(book, 4, 1), at(book, 6, 1)]).toEqual([{ value: 5, formula: null, format: "#,##0" }, { value: 6, formula: null, format: "#,##0" }]);
    expect(textOf(after, "xl/styles.xml")).toContain('<xf numFmtId="3" applyNumberFormat="1" fontId="0" xfId="0"><alignment wrapText="1"/></xf>');
  });

  it("writes shared formulas out where the one that they share is written over", async () => {
    const rows = [...ROWS.slice(0, 2), ROWS[2]!.replace("<f>Anggaran[[#This Row],[Realisasi]]*2</f>", '<f t="shared" ref="D4:D5" si="0">C4*2</f>'), ROWS[3]!.replace("<f>C5*2</f>", '<f t="shared" si="0"/>')];
    const book = await readWorkbook(fillTable(tableBook({ rows }), fill([{ row: 4, column: 4, value: 1, format: null }])));
    expect([at(book, 4, 4).value, at(book, 5, 4)]).toEqual([1, { value: 400, formula: "=C5*2", format: "General" }]);
  });

  it("goes into a sheet of another prefix", async () => {
    const before = tableBook();
    const parts = partsOf(before);
    const sheet = parts["xl/worksheets/sheet1.xml"]!.toString("utf8").replace("<worksheet xmlns=", "<worksheet xmlns:x=").replace(/<(\/?)(?=[a-z])/g, "<$1x:");
    const book = await readWorkbook(fillTable(zipParts({ ...parts, "xl/worksheets/sheet1.xml": sheet }), fill([{ row: 5, column: 3, value: 250, format: null }], [NEW])));
    expect([at(book, 5, 3).value, at(book, 6, 2).value]).toEqual([250, "Tiga & <baru>"]);
  });

  it.each([
    ["no-room", tableBook({ rows: [...ROWS, `<row r="7">${text("B7", "Catatan")}</row>`] }), fill([], [NEW, NEW])],
    ["no-room", tableBook({ after: AFTER.replace("<conditional", '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><conditional') }), fill([], [NEW])],
    ["no-room", tableBook({ table: 'ref="A3:D5" totalsRowCount="1"' }), fill([], [NEW], { totalsRow: true })],
    ["changed-meanwhile", tableBook({ table: 'ref="A3:D4"' }), fill([{ row: 4, column: 3, value: 1, format: null }])],
    ["item-gone", tableBook(), fill([], [NEW], { table: "Lain" })],
    ["item-gone", tableBook(), fill([], [NEW], { sheet: "Hilang" })],
    ["protected", tableBook({ after: `<sheetProtection sheet="1"/>${AFTER}` }), fill([], [NEW])],
  ])("is refused as %s, with nothing written", (code, bytes, wanted) => {
    expect(() => fillTable(bytes, wanted)).toThrow(expect.objectContaining({ code }));
  });

  it("fits where what stands below leaves room, and beside it nothing is in the way", async () => {
    const rows = [...ROWS, `<row r="6"><c r="H6"><v>8</v></c></row><row r="7">${text("B7", "Catatan")}</row>`];
    const book = await readWorkbook(fillTable(tableBook({ rows }), fill([], [NEW])));
    expect([at(book, 6, 3).value, at(book, 6, 8).value, at(book, 7, 2).value]).toEqual([300, 8, "Catatan"]);
  });
});
