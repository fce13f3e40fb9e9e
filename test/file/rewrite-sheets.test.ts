import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { assess } from "../../src/domain/assess";
import { cellAt, type Grid } from "../../src/domain/grid";
import { findOwnEdits } from "../../src/domain/own-edits";
import type { SheetPlan } from "../../src/domain/sheet-plan";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { buildXlsx, override, relation, zipParts } from "../fixtures/file/build-xlsx";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { samplePlan } from "../fixtures/file/plan";

const NAME = "Bab III Capaian IKU";
const PART = "xl/worksheets/sheet2.xml";
const plan = samplePlan();
const first = writeSheets(buildXlsx({ strings: "<si><t>catatan</t></si>" }), [plan]);

type Edit = (xml: string) => string;
const after = (tag: string, text: string): Edit => (xml) => xml.replace(tag, `${tag}${text}`);
const before = (tag: string, text: string): Edit => (xml) => xml.replace(tag, `${text}${tag}`);

/** The workbook after the user edited our sheet; `parts` come with it. */
function edited(edits: readonly Edit[], parts: Record<string, string> = {}, bytes = first): Uint8Array {
  const xml = edits.reduce((text, edit) => edit(text), textOf(bytes, PART));
  return zipParts({ ...partsOf(bytes), [PART]: xml, ...parts });
}

async function gridOf(bytes: Uint8Array): Promise<Grid> {
  const grid = (await readWorkbook(bytes)).grids.find(({ sheet }) => sheet === NAME);
  if (!grid) throw new Error("no sheet of ours");
  return grid;
}

/** Cells in row 4 right of ours and in rows below ours. */
const CELLS: Edit[] = [
  (xml) => xml.replace(/(<row r="4".*?)<\/row>/, '$1<c r="F4" s="1"><f>C4*2</f><v>25795200</v></c><c r="G4" s="2"/></row>'),
  before("</sheetData>", '<row r="9" ht="40" customHeight="1" s="3"><c r="A9" t="s"><v>0</v></c></row><row r="20"><c r="C20"><v>7</v></c></row>'),
];

describe("what the user has beside and below our area", () => {
  it("stays: contents, formulas, formats, heights", async () => {
    const written = writeSheets(edited(CELLS), [plan]);
    const grid = await gridOf(written);
    expect(cellAt(grid, 4, 6)).toMatchObject({ value: 25795200, formula: "=C4*2" });
    expect([cellAt(grid, 9, 1).value, cellAt(grid, 20, 3).value]).toEqual(["catatan", 7]);
    const xml = textOf(written, PART);
    expect(xml).toContain('<c r="G4" s="2"/>');
    expect(xml).toMatch(/<row r="9" ht="40" customHeight="1" s="3">/);
    expect(xml).toContain('<dimension ref="A1:G20"/>');
    for (const { row, column, value, formula } of plan.cells) expect(cellAt(grid, row, column)).toMatchObject({ value, formula });
  });

  it("stays the same when written again, and is not asked about", async () => {
    const once = writeSheets(edited(CELLS), [plan]);
    expect(partsOf(writeSheets(once, [plan]))).toEqual(partsOf(once));
    expect(findOwnEdits(await readWorkbook(once), [plan])).toEqual([]);
  });

  it("goes where the new plan needs the place, and what the old one covered is cleared", async () => {
    const taller: SheetPlan = { ...plan, cells: [...plan.cells, { row: 9, column: 1, value: "baru", formula: null, style: "text" }] };
    const grid = await gridOf(writeSheets(edited(CELLS), [taller]));
    expect([cellAt(grid, 9, 1).value, cellAt(grid, 20, 3).value]).toEqual(["baru", 7]);

    const shorter: SheetPlan = { ...plan, cells: plan.cells.slice(0, 8), page: { ...plan.page, printArea: { top: 1, left: 1, bottom: 3, right: 3 } }, heights: {}, widths: [5, 34, 18], merges: [] };
    const left = await gridOf(writeSheets(edited(CELLS), [shorter]));
    expect([cellAt(left, 6, 1).value, cellAt(left, 8, 1).value, cellAt(left, 4, 4).value]).toEqual([null, null, null]);
    expect([cellAt(left, 4, 6).value, cellAt(left, 9, 1).value]).toEqual([25795200, "catatan"]);
    const again = writeSheets(writeSheets(edited(CELLS), [shorter]), [plan]);
    expect(cellAt(await gridOf(again), 9, 1).value).toBe("catatan");
  });

  it("keeps column widths, merges, links, rules and filters that are the user's", () => {
    const written = writeSheets(edited([
      ...CELLS,
      (xml) => xml.replace("</cols>", '<col min="4" max="7" width="22" customWidth="1"/></cols>').replace('<col min="4" max="4" width="12.7109375" customWidth="1"/>', ""),
      (xml) => xml.replace("</mergeCells>", '<mergeCell ref="F9:G10"/><mergeCell ref="D6:E6"/></mergeCells>'),
      after("</mergeCells>", '<conditionalFormatting sqref="A1:B2"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="F1:F9 A1"><cfRule type="expression" priority="2"><formula>F1</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="list" sqref="C4"><formula1>"a"</formula1></dataValidation><dataValidation type="list" sqref="F4:F9"><formula1>"b"</formula1></dataValidation></dataValidations>'),
      (xml) => xml.replace("</hyperlinks>", '<hyperlink ref="F9" location="A1"/><hyperlink ref="B4" location="A1"/></hyperlinks>'),
      after("</sheetData>", '<autoFilter ref="A11:C20"/>'),
    ]), [plan]);
    const xml = textOf(written, PART);
    const list = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, place]) => place);
    expect(list(/<col min="(\d+" max="\d+" width="\d+)/g)).toEqual(['1" max="1" width="5', '2" max="2" width="34', '3" max="3" width="18', '4" max="4" width="12', '5" max="7" width="22']);
    expect(list(/<mergeCell ref="([^"]*)"/g)).toEqual(["A1:D1", "F9:G10"]);
    expect(list(/<conditionalFormatting sqref="([^"]*)"/g)).toEqual(["F1:F9 A1"]);
    expect(list(/<dataValidation type="list" sqref="([^"]*)"/g)).toEqual(["F4:F9"]);
    expect(list(/<hyperlink ref="([^"]*)"/g)).toEqual(["B5", "F9"]);
    expect(list(/<autoFilter ref="([^"]*)"/g)).toEqual(["A11:C20"]);
    expect(xml.indexOf("<autoFilter")).toBeLessThan(xml.indexOf("<mergeCells"));
    expect(xml.indexOf("<conditionalFormatting")).toBeLessThan(xml.indexOf("<dataValidations"));
  });

  it("writes shared formulas out whose first cell goes, and keeps the others", async () => {
    const written = writeSheets(edited([
      (xml) => xml.replace(/<c r="D4".*?<\/c>/, '<c r="D4"><f t="shared" ref="D4:F4" si="0">C4&amp;"&lt;"&amp;_xlfn.CONCAT(C$3)</f><v>1</v></c>').replace(/(<row r="4".*?)<\/row>/, '$1<c r="F4"><f t="shared" si="0"/><v>3</v></c></row>'),
      before("</sheetData>", '<row r="9"><c r="A9"><f t="shared" ref="A9:B9" si="1">C4+1</f><v>1</v></c><c r="B9"><f t="shared" si="1"/><v>2</v></c></row>'),
      before("</sheetData>", '<row r="10"><c r="A10"><f t="array" ref="A10:A11">C4:C5</f><v>1</v></c></row><row r="11"><c r="A11"><v>2</v></c></row>'),
    ]), [plan]);
    const xml = textOf(written, PART);
    expect(xml).toContain('<c r="F4"><f>E4&amp;&quot;&lt;&quot;&amp;_xlfn.CONCAT(E$3)</f><v>3</v></c>');
    expect(xml).toContain('<f t="shared" si="1"/>');
    expect(xml).toContain('<f t="array" ref="A10:A11">');
    const grid = await gridOf(written);
    expect([cellAt(grid, 4, 6).formula, cellAt(grid, 9, 2).formula]).toEqual(['=E4&"<"&CONCAT(E$3)', "=D4+1"]);
  });

  it("rows of ours that were pushed down go, the user's below them stay", async () => {
    const pushed = (xml: string) => xml.replace(/<row r="([5-9])"/g, (_, row: string) => `<row r="${Number(row) + 2}"`).replace(/ r="([A-D])([5-8])"/g, (_, column: string, row: string) => ` r="${column}${Number(row) + 2}"`);
    const grid = await gridOf(writeSheets(edited([pushed, before("</sheetData>", '<row r="11"><c r="A11"><v>7</v></c></row>')]), [plan]));
    expect([cellAt(grid, 8, 1).value, cellAt(grid, 9, 1).value, cellAt(grid, 10, 1).value, cellAt(grid, 11, 1).value]).toEqual([plan.cells.at(-1)?.value, null, null, 7]);
  });

  it("everything goes when nobody knows what was written", async () => {
    const names = (xml: string) => xml.replace(/<definedName name="_LAKIP_isi_[^>]*>[^<]*<\/definedName>/g, "");
    const unknown = edited(CELLS, { "xl/workbook.xml": names(textOf(first, "xl/workbook.xml")) });
    expect(findOwnEdits(await readWorkbook(unknown), [plan])).toMatchObject([{ known: false, changedRows: [4, 9, 20] }]);
    expect(partsOf(writeSheets(unknown, [plan]))).toEqual(partsOf(first));
  });

  it("drops pieces of a longer record", async () => {
    const names = (xml: string) => xml.replace("</definedNames>", '<definedName name="_LAKIP_isi_capaian_iku_2" hidden="1">"x"</definedName></definedNames>');
    const written = writeSheets(edited([], { "xl/workbook.xml": names(textOf(first, "xl/workbook.xml")) }), [plan]);
    expect(partsOf(written)).toEqual(partsOf(first));
  });
});

describe("what lies on our sheet", () => {
  const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
  const list = (lines: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
  const parts = {
    "xl/worksheets/_rels/sheet2.xml.rels": list(relation("rId7", "drawing", "../drawings/drawing1.xml") + relation("rId8", "comments", "../comments1.xml") + relation("rId9", "vmlDrawing", "../drawings/vmlDrawing1.vml") + relation("rId10", "printerSettings", "../printerSettings/p.bin") + relation("rId11", "table", "../tables/table1.xml") + relation("rId12", "table", "../tables/table2.xml") + relation("rId13", "hyperlink", "https://contoh.id/").replace("/>", ' TargetMode="External"/>')),
    "xl/drawings/drawing1.xml": '<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><d:oneCellAnchor><d:pic><d:nvPicPr><d:cNvPr id="7" name="Gambar"/></d:nvPicPr></d:pic></d:oneCellAnchor></d:wsDr>',
    "xl/drawings/vmlDrawing1.vml": "<xml/>", "xl/comments1.xml": "<comments/>", "xl/printerSettings/p.bin": "x",
    "xl/tables/table1.xml": '<table ref="A2:B4"/>', "xl/tables/table2.xml": '<table ref="F11:G15"/>',
  };
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const edits: Edit[] = [
    (xml) => xml.replace("<worksheet ", `<worksheet ${r} `).replace("</hyperlinks>", '<hyperlink ref="F9" r:id="rId13"/></hyperlinks>'),
    before("</worksheet>", '<drawing r:id="rId7"/><legacyDrawing r:id="rId9"/><tableParts count="2"><tablePart r:id="rId11"/><tablePart r:id="rId12"/></tableParts>'),
    (xml) => xml.replace("<sheetPr>", '<sheetPr codeName="Lembar2"><tabColor rgb="FF00FF00"/>'),
  ];
  const types = (xml: string) => xml.replace("</Types>", `${override("xl/drawings/drawing1.xml", DRAWING)}</Types>`);
  const book = edited(edits, { ...parts, "[Content_Types].xml": types(textOf(first, "[Content_Types].xml")) });

  it("stays: pictures, notes, tables beside ours, links, the tab's colour and its name in macros", () => {
    const written = writeSheets(book, [plan]);
    const all = partsOf(written);
    for (const part of ["xl/drawings/drawing1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/tables/table2.xml"]) expect([part, all[part]?.toString()]).toEqual([part, parts[part as keyof typeof parts]]);
    expect(Object.keys(all)).not.toEqual(expect.arrayContaining(["xl/tables/table1.xml"]));
    expect(Object.keys(all)).not.toEqual(expect.arrayContaining(["xl/printerSettings/p.bin"]));
    const xml = textOf(written, PART);
    expect(xml).toContain('<sheetPr codeName="Lembar2"><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<tableParts count="1"><tablePart r:id="rId12"/></tableParts></worksheet>');
    expect(xml).toMatch(/<drawing [^>]*r:id="rId7"\/><legacyDrawing r:id="rId9"\/>/);
    expect([...textOf(written, "xl/worksheets/_rels/sheet2.xml.rels").matchAll(/Id="(rId\d+)"/g)].map(([, id]) => id)).toEqual(["rId7", "rId8", "rId9", "rId12", "rId13"]);
    expect(partsOf(writeSheets(written, [plan]))).toEqual(all);
  });
});

describe("the report of a real workbook", () => {
  const metroBarat = new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx"));
  let sheets: readonly SheetPlan[];
  let written: Uint8Array;
  beforeAll(async () => {
    sheets = assess(await readWorkbook(metroBarat)).sheets;
    written = writeSheets(metroBarat, sheets);
  });

  it("is not taken for edited, and written again it is the same, byte by byte", async () => {
    expect(findOwnEdits(await readWorkbook(written), sheets)).toEqual([]);
    expect(Buffer.from(writeSheets(written, sheets)).equals(written)).toBe(true);
    expect((await readXlsx(written)).sheets).toHaveLength(8 + sheets.length);
  });

  it("is not taken for edited when rows come into the sources or their sheets are renamed", async () => {
    const moved = Object.fromEntries(Object.entries(partsOf(written)).map(([name, content]) => [name, /worksheets\/sheet/.test(name) ? content.toString().replace(/<f>[^<]*<\/f>/g, (f) => f.replace(/'[^']+'!\$?[A-Z]+\$?\d+/g, (reference) => reference.replace(/^'/, "'Lama ").replace(/\d+$/, (row) => String(Number(row) + 3)))) : content]));
    expect(textOf(zipParts(moved), "xl/worksheets/sheet9.xml")).toContain("'Lama ");
    expect(findOwnEdits(await readWorkbook(zipParts(moved)), sheets)).toEqual([]);
  });

  it("every sheet of it shows a single changed cell", async () => {
    const { grids, names, tables } = await readWorkbook(written);
    for (const { key, name, cells } of sheets) {
      const cell = cells.find(({ value }) => value !== null);
      if (!cell) throw new Error("an empty plan");
      const changed = grids.map((grid) => (grid.sheet === name ? { ...grid, rows: grid.rows.map((row, r) => (r === cell.row - 1 ? row?.map((held, c) => (c === cell.column - 1 && held ? { ...held, value: "lain", formula: null } : held)) : row)) } : grid));
      expect(findOwnEdits({ grids: changed, names, tables }, sheets)).toEqual([{ key, sheet: name, known: true, changedRows: [cell.row], covered: [] }]);
    }
  });
});
