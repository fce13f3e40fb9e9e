import { cellAt, type Grid } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { bookParts, buildXlsx, relation, zipParts, type BookSource } from "../fixtures/file/build-xlsx";

const SHEET = "xl/worksheets/sheet1.xml";

async function firstGrid(book: BookSource): Promise<Grid> {
  const { grids } = await readWorkbook(buildXlsx(book));
  return grids[0] as Grid;
}

const rows = (cells: string): BookSource => ({ sheets: [{ name: "S", rows: `<row r="1">${cells}</row>` }] });
const valueOf = async (cell: string, more: BookSource = {}) => cellAt(await firstGrid({ ...rows(cell), ...more }), 1, 1).value;

describe("values", () => {
  it.each([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
    ["a large exponent", '<c r="A1"><v>1.5E+20</v></c>', 1.5e20],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ["the text of a formula", '<c r="A1" t="str"><f>A2</f><v>abc</v></c>', "abc"],
    ["an empty text of a formula", '<c r="A1" t="str"><f>A2</f><v></v></c>', null],
    ["inline text", '<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>', "a & b"],
    ["inline rich text", '<c r="A1" t="inlineStr"><is><r><t>Kec</t></r><r><t xml:space="preserve"> Metro</t></r><rPh><t>x</t></rPh></is></c>', "Kec Metro"],
    ["an empty inline text", '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
    ["a format alone", '<c r="A1" s="0"/>', null],
    ["an ISO date", '<c r="A1" t="d"><v>2022-12-31</v></c>', 44926],
    ["an ISO date and time", '<c r="A1" t="d"><v>2022-12-31T12:00:00</v></c>', 44926.5],
    ["an escaped letter", '<c r="A1" t="inlineStr"><is><t>a_x000A_b_x005F_x0041_</t></is></c>', "a\nb_x0041_"],
    ["a cell without its place", "<c><v>7</v></c>", 7],
  ])("reads %s", async (_, cell, expected) => expect(await valueOf(cell)).toEqual(expected));

  it("reads shared strings: rich text joined, phonetic hints left out, empty ones null", async () => {
    const strings = "<si><r><t>Real</t></r><r><t>isasi</t></r><rPh sb='0' eb='1'><t>x</t></rPh></si><si><t></t></si>";
    const grid = await firstGrid({ ...rows('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'), strings });
    expect([cellAt(grid, 1, 1).value, cellAt(grid, 1, 2).value]).toEqual(["Realisasi", null]);
  });

  it("keeps dates as serial numbers with their format, built-in or own", async () => {
    const styles = '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
    const grid = await firstGrid({ ...rows('<c r="A1" s="1"><v>44926</v></c><c r="B1" s="2"><v>44926.25</v></c><c r="C1"><v>1</v></c>'), styles });
    expect([1, 2, 3].map((column) => cellAt(grid, 1, column))).toEqual([
      { value: 44926, formula: null, format: "m/d/yyyy" },
      { value: 44926.25, formula: null, format: "dd/mm/yyyy" },
      { value: 1, formula: null, format: "General" },
    ]);
  });

  it("leaves holes for what is not stored", async () => {
    const grid = await firstGrid({ sheets: [{ name: "S", rows: '<row r="3"><c r="C3"><v>1</v></c></row>' }] });
    expect(grid.rows[0]).toBeUndefined();
    expect(grid.rows[2]?.[0]).toBeUndefined();
    expect(cellAt(grid, 3, 3).value).toBe(1);
  });
});

describe("formulas", () => {
  it("gives every cell of a shared formula its own", async () => {
    const cells = '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$B$1</f><v>1</v></c>';
    const more = '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';
    const grid = await firstGrid({ sheets: [{ name: "S", rows: `<row r="1">${cells}</row>${more}` }] });
    expect([cellAt(grid, 1, 1).formula, cellAt(grid, 2, 1).formula, cellAt(grid, 3, 3).formula]).toEqual(["=B1*$B$1", "=B2*$B$1", "=D3*$B$1"]);
  });

  it("gives every cell of an array formula the same", async () => {
    const data = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>';
    const grid = await firstGrid({ sheets: [{ name: "S", rows: data }] });
    expect([cellAt(grid, 1, 1).formula, cellAt(grid, 2, 1).formula, cellAt(grid, 2, 2).formula]).toEqual(["=B1:B2*2", "=B1:B2*2", null]);
  });

  it("drops the file format's prefix of new functions", async () => {
    const grid = await firstGrid(rows('<c r="A1"><f>_xlfn.CONCAT(_xlfn._xlws.SORT(A2:A3))</f><v>1</v></c>'));
    expect(cellAt(grid, 1, 1).formula).toBe("=CONCAT(SORT(A2:A3))");
  });
});

describe("the workbook", () => {
  it("shows hidden sheets as such and leaves chart sheets out", async () => {
    const { grids } = await readWorkbook(
      buildXlsx({ sheets: [{ name: "A", state: "hidden" }, { name: "Grafik", kind: "chartsheet" }, { name: "B" }, { name: "C", state: "veryHidden" }] }),
    );
    expect(grids.map((grid) => [grid.sheet, grid.visible])).toEqual([["A", false], ["B", true], ["C", false]]);
  });

  it("reads names of the whole workbook, hidden ones too, and no local ones", async () => {
    const tail = '<definedNames><definedName name="_LAKIP_x" hidden="1">\'S &amp; T\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1</definedName></definedNames>';
    const { names } = await readWorkbook(buildXlsx({ tail }));
    expect(names).toEqual([{ name: "_LAKIP_x", refersTo: "'S & T'!$A$1" }]);
  });

  it("reads Excel tables with their header and totals rows", async () => {
    const table = (attributes: string) => `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="x" ${attributes}/>`;
    const { tables } = await readWorkbook(
      buildXlsx({
        sheets: [{ name: "S", relations: relation("rId1", "table", "../tables/table1.xml") + relation("rId2", "table", "/xl/tables/table2.xml") }],
        parts: { "xl/tables/table1.xml": table('displayName="Anggaran" ref="B3:G9" totalsRowCount="1"'), "xl/tables/table2.xml": table('displayName="Tanpa" ref="I1:J2" headerRowCount="0"') },
      }),
    );
    expect(tables).toEqual([
      { name: "Anggaran", sheet: "S", box: { top: 3, left: 2, bottom: 9, right: 7 }, headerRow: true, totalsRow: true },
      { name: "Tanpa", sheet: "S", box: { top: 1, left: 9, bottom: 2, right: 10 }, headerRow: false, totalsRow: false },
    ]);
  });

  it("reads prefixed and Strict workbooks", async () => {
    const parts = bookParts(rows('<c r="A1"><v>5</v></c>'));
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
    const strict = (xml: string) => xml.replace(/http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g, "http://purl.oclc.org/ooxml/spreadsheetml/main").replace(/http:\/\/schemas.openxmlformats.org\/officeDocument\/2006/g, "http://purl.oclc.org/ooxml/officeDocument");
    for (const change of [prefixed, strict]) {
      const changed = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(String(xml))]));
      const { grids } = await readWorkbook(zipParts(changed));
      expect(cellAt(grids[0] as Grid, 1, 1).value).toBe(5);
    }
  });

  it.each([
    ["UTF-16LE with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16BE with a mark", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-16LE without one", (text: string) => Buffer.from(text, "utf16le")],
    ["UTF-8 with a mark", (text: string) => Buffer.from(`\ufeff${text}`)],
    ["Windows-1252", (text: string) => Buffer.from(text.replace("UTF-8", "windows-1252"), "latin1")],
  ])("reads a part in %s", async (_, encode) => {
    const parts = bookParts(rows('<c r="A1" t="inlineStr"><is><t>caf\u00e9</t></is></c>'));
    const { grids } = await readWorkbook(zipParts({ ...parts, [SHEET]: new Uint8Array(encode(String(parts[SHEET]))) }));
    expect(cellAt(grids[0] as Grid, 1, 1).value).toBe("caf\u00e9");
  });
});
