import { readFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { cellAt, type Grid } from "../../src/domain/grid";
import { contentNames } from "../../src/domain/own-edits";
import { markName } from "../../src/domain/sheet-plan";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { bookParts, buildXlsx, override, relation, zipParts } from "../fixtures/file/build-xlsx";
import { partsOf, textOf } from "../fixtures/file/parts-of";
import { samplePlan } from "../fixtures/file/plan";

const metroBarat = new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx"));
const NAME = "Bab III Capaian IKU";
const LISTS = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

async function gridOf(bytes: Uint8Array, name = NAME): Promise<Grid> {
  const grid = (await readWorkbook(bytes)).grids.find((candidate) => candidate.sheet === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

/** A copy of the parts with one changed. */
const change = (bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array => zipParts({ ...partsOf(bytes), [part]: edit(textOf(bytes, part)) });

function expectKept(before: Uint8Array, after: Uint8Array, except: readonly string[] = []): void {
  const written = partsOf(after);
  for (const [name, content] of Object.entries(partsOf(before))) {
    if (!LISTS.includes(name) && !except.includes(name)) expect([name, written[name]?.equals(content)]).toEqual([name, true]);
  }
}

describe("a new sheet in the Metro Barat workbook", () => {
  const written = writeSheets(metroBarat, [samplePlan()]);

  it("comes last and every part of the user's keeps its bytes", async () => {
    const { grids } = await readWorkbook(written);
    expect(grids.map((grid) => grid.sheet).slice(7)).toEqual(["Narasi", NAME]);
    expectKept(metroBarat, written);
    expect(Object.keys(partsOf(written)).filter((name) => !(name in partsOf(metroBarat)))).toEqual(["xl/worksheets/sheet9.xml"]);
  });

  it("shows values beside formulas, texts as text", async () => {
    const grid = await gridOf(written);
    for (const { row, column, value, formula } of samplePlan().cells) expect({ row, column, ...cellAt(grid, row, column), format: "" }).toEqual({ row, column, value, formula, format: "" });
    expect([cellAt(grid, 4, 3).format, cellAt(grid, 4, 4).format, cellAt(grid, 4, 2).format]).toEqual(["#,##0", "0.00", "General"]);
  });

  it("looks as planned to another reader", async () => {
    const sheet = (await readXlsx(written, { readStyles: true })).sheets[8];
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }]);
    expect(sheet?.freezePane).toEqual({ rows: 3 });
    expect(sheet?.view?.showGridLines).toBe(false);
    expect(sheet?.columns?.map((column) => Math.floor(column.width ?? 0))).toEqual([5, 34, 18, 12]);
    expect(sheet?.rowDefs?.get(2)?.height).toBe(32);
    expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true });
    expect(sheet?.headerFooter?.oddFooter).toBe("&C&8Halaman &P dari &N");
    expect(sheet?.cells?.get("2,1")?.style).toMatchObject({ font: { name: "Arial", bold: true, size: 10 }, alignment: { horizontal: "center", vertical: "center", wrapText: true } });
    expect(sheet?.cells?.get("4,1")?.hyperlink?.location).toBe("'Realisasi Anggaran'!C4");
  });

  it("carries the print names and our hidden mark", async () => {
    const workbook = textOf(written, "xl/workbook.xml");
    expect(workbook).toContain('<definedName name="_LAKIP_capaian_iku" hidden="1">\'Bab III Capaian IKU\'!$A$1</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="8">\'Bab III Capaian IKU\'!$A$1:$D$8</definedName>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="8">\'Bab III Capaian IKU\'!$3:$3</definedName>');
    expect(textOf(written, "xl/worksheets/sheet9.xml")).toContain('paperSize="14"');
    expect((await readWorkbook(written)).names).toEqual([{ name: markName("capaian-iku"), refersTo: `'${NAME}'!$A$1` }, ...contentNames(samplePlan())]);
  });

  it("leaves the user's tab active and asks for no recalculation of its own", () => {
    expect(textOf(written, "xl/workbook.xml")).toContain('activeTab="0"');
    expect(textOf(written, "xl/workbook.xml").match(/fullCalcOnLoad/g)).toEqual(textOf(metroBarat, "xl/workbook.xml").match(/fullCalcOnLoad/g));
    expect(textOf(written, "xl/worksheets/sheet9.xml")).not.toContain("tabSelected");
  });

  it("gives equal bytes for equal input, and the same parts when written again", () => {
    expect(Buffer.from(writeSheets(metroBarat, [samplePlan()])).equals(written)).toBe(true);
    expect(partsOf(writeSheets(written, [samplePlan()]))).toEqual(partsOf(written));
  });

  it("moves no style of the user's", async () => {
    const before = await readXlsx(metroBarat, { readStyles: true });
    const after = await readXlsx(written, { readStyles: true });
    expect(after.sheets.slice(0, 8).map((sheet) => sheet.cells)).toEqual(before.sheets.map((sheet) => sheet.cells));
  });
});

describe("our own sheet", () => {
  const first = writeSheets(metroBarat, [samplePlan(), samplePlan("banding-tahun", "Bab III Banding Tahun")]);

  it("is found by its mark: renamed, moved and edited it keeps name, place and part", async () => {
    const renamed = change(first, "xl/workbook.xml", (xml) => {
      const ours = /<sheet [^>]*name="Bab III Capaian IKU"[^>]*\/>/.exec(xml)?.[0] ?? "";
      return xml.replace(ours, "").replace("<sheets>", `<sheets>${ours}`).replace(/localSheetId="8"/g, 'localSheetId="0"').replace(/Bab III Capaian IKU/g, "Tabel &amp; Saya").replace("!$A$1<", "!$A$3<");
    });
    const written = writeSheets(renamed, [samplePlan()]);
    const { grids, names } = await readWorkbook(written);
    expect(grids.map((grid) => grid.sheet)).toEqual(["Tabel & Saya", ...(await readWorkbook(metroBarat)).grids.map((grid) => grid.sheet), "Bab III Banding Tahun"]);
    expect(names).toContainEqual({ name: "_LAKIP_capaian_iku", refersTo: "'Tabel & Saya'!$A$1" });
    expect(textOf(written, "xl/workbook.xml").match(/localSheetId="0"/g)).toHaveLength(2);
    expectKept(renamed, written, ["xl/worksheets/sheet9.xml"]);
    expect(textOf(written, "xl/worksheets/sheet9.xml")).toContain('tabSelected="1"');
  });

  it("shrinks: cells of the earlier writing are gone", async () => {
    const plan = samplePlan();
    const written = writeSheets(first, [{ ...plan, cells: plan.cells.slice(0, 6) }]);
    expect(cellAt(await gridOf(written), 8, 1).value).toBeNull();
    expect(cellAt(await gridOf(written, "Bab III Banding Tahun"), 6, 1).value).toBe("JUMLAH");
  });

  it("takes \" (2)\" beside a user's sheet of its name, and keeps it the next time", async () => {
    const users = change(first, "xl/workbook.xml", (xml) => xml.replace(/<definedName name="_LAKIP_capaian_iku"[^>]*>[^<]*<\/definedName>/, ""));
    const once = writeSheets(users, [samplePlan()]);
    const twice = writeSheets(once, [samplePlan()]);
    expect((await readWorkbook(twice)).grids.map((grid) => grid.sheet).slice(8)).toEqual([NAME, "Bab III Banding Tahun", `${NAME} (2)`]);
    expectKept(users, twice);
  });

  it("is written anew when its sheet was deleted", async () => {
    const gone = writeSheets(buildXlsx({ tail: '<definedNames><definedName name="_LAKIP_capaian_iku" hidden="1">#REF!$A$1</definedName></definedNames>' }), [samplePlan()]);
    const { grids, names } = await readWorkbook(gone);
    expect(grids.map((grid) => grid.sheet)).toEqual(["Sheet1", NAME]);
    expect(names).toEqual([{ name: "_LAKIP_capaian_iku", refersTo: `'${NAME}'!$A$1` }, ...contentNames(samplePlan())]);
  });

  it("drops what only it led to and keeps what others use", () => {
    const drawing = "application/vnd.openxmlformats-officedocument.drawing+xml";
    const relations = (target: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${target}</Relationships>`;
    const own = relation("rId1", "drawing", "../drawings/drawing1.xml") + relation("rId2", "printerSettings", "../printerSettings/printerSettings1.bin");
    const book = buildXlsx({
      sheets: [{ name: "Data", relations: relation("rId1", "drawing", "../drawings/drawing2.xml") }, { name: "Ours", relations: own }],
      tail: '<definedNames><definedName name="_LAKIP_capaian_iku" hidden="1">Ours!$A$1</definedName></definedNames>',
      types: override("xl/drawings/drawing1.xml", drawing) + override("xl/drawings/drawing2.xml", drawing),
      parts: {
        "xl/drawings/drawing1.xml": "<d/>", "xl/drawings/drawing2.xml": "<d/>", "xl/charts/chart1.xml": "<c/>", "xl/media/image1.png": "png", "xl/media/orphan.png": "left behind",
        "xl/printerSettings/printerSettings1.bin": "x",
        "xl/drawings/_rels/drawing1.xml.rels": relations(relation("rId1", "image", "../media/image1.png") + relation("rId2", "chart", "../charts/chart1.xml")),
        "xl/drawings/_rels/drawing2.xml.rels": relations(relation("rId1", "image", "../media/image1.png")),
      },
    });
    const written = writeSheets(book, [samplePlan()]);
    const gone = ["xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/charts/chart1.xml", "xl/printerSettings/printerSettings1.bin", "xl/worksheets/_rels/sheet2.xml.rels"];
    expect(Object.keys(partsOf(book)).filter((name) => !(name in partsOf(written)))).toEqual(expect.arrayContaining(gone));
    expect(Object.keys(partsOf(written))).toHaveLength(Object.keys(partsOf(book)).length - gone.length);
    expectKept(book, written, [...gone, "xl/worksheets/sheet2.xml"]);
    expect(textOf(written, "[Content_Types].xml")).not.toContain("drawing1.xml");
    expect(textOf(written, "[Content_Types].xml")).toContain("drawing2.xml");
  });
});

describe("workbooks of other makers", () => {
  const calcChain = {
    relations: relation("rIdC", "calcChain", "calcChain.xml") + relation("rIdV", "vbaProject", "vbaProject.bin"),
    types: override("xl/calcChain.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"),
    parts: { "xl/calcChain.xml": "<calcChain/>", "xl/vbaProject.bin": new Uint8Array([1, 2, 3]), "customXml/item1.xml": "<mine/>" },
  };

  it("drops calcChain with its relation and content type, keeps macros and unknown parts", () => {
    const book = buildXlsx(calcChain);
    const written = writeSheets(book, [samplePlan()]);
    expectKept(book, written, ["xl/calcChain.xml"]);
    expect(partsOf(written)["xl/calcChain.xml"]).toBeUndefined();
    expect(textOf(written, "xl/_rels/workbook.xml.rels") + textOf(written, "[Content_Types].xml")).not.toMatch(/calcChain/i);
  });

  it("keeps charts, pivots, pictures and tables of another maker", async () => {
    const rows = [["Program", "Pagu"], ["A", 10], ["B", 20]];
    const book = await writeXlsx({
      sheets: [{
        name: "Data", rows, charts: [{ type: "column", series: [{ name: "Pagu", values: "B2:B3" }], anchor: { from: { row: 5, col: 0 } } }],
        tables: [{ name: "Anggaran", range: "A1:B3", columns: [{ name: "Program" }, { name: "Pagu" }] }],
        images: [{ data: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]), type: "png", anchor: { from: { row: 0, col: 5 } } }],
      }, { name: "Pivot", pivotTables: [{ name: "P", sourceSheet: "Data", sourceRange: "A1:B3", targetCell: "A1", rows: ["Program"], values: [{ field: "Pagu", function: "sum" }] }] }],
    });
    const names = Object.keys(partsOf(book));
    for (const kind of ["charts/chart", "drawings/drawing", "media/", "tables/table", "pivotTables/", "pivotCache/"]) expect([kind, names.some((name) => name.includes(kind))]).toEqual([kind, true]);
    const written = writeSheets(writeSheets(book, [samplePlan()]), [samplePlan()]);
    expectKept(book, written);
    expect((await readWorkbook(written)).grids.map((grid) => grid.sheet)).toEqual(["Data", "Pivot", NAME]);
  });

  it("puts names where the schema wants them and keeps those of the user's in order", () => {
    const tail = '<externalReferences><externalReference r:id="rId1"/></externalReferences><definedNames><definedName name="Zeta">Sheet1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Sheet1!$A$1</definedName><definedName name="alfa">Sheet1!$B$1</definedName></definedNames><calcPr calcId="191029"/>';
    const names = (bytes: Uint8Array) => [...textOf(bytes, "xl/workbook.xml").matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d+)")?/g)].map((match) => match.slice(1, 3).filter(Boolean).join(" "));
    expect(names(writeSheets(buildXlsx({ tail }), [samplePlan()]))).toEqual(["_LAKIP_capaian_iku", "_LAKIP_isi_capaian_iku_1", "_xlnm.Print_Area 1", "_xlnm.Print_Titles 1", "Zeta", "_xlnm.Print_Area 0", "alfa"]);
    const bare = textOf(writeSheets(buildXlsx({ tail: '<externalReferences/><calcPr calcId="191029"/>' }), [samplePlan()]), "xl/workbook.xml");
    expect(bare).toMatch(/<\/sheets><externalReferences\/><definedNames>.*<\/definedNames><calcPr calcId="191029"\/>/);
  });

  it("counts chart sheets among the tabs", () => {
    const written = writeSheets(buildXlsx({ sheets: [{ name: "A" }, { name: "Grafik", kind: "chartsheet" }] }), [samplePlan()]);
    expect(textOf(written, "xl/workbook.xml")).toContain('localSheetId="2"');
    expect(textOf(written, "xl/workbook.xml")).toMatch(/<sheet name="Bab III Capaian IKU" sheetId="3"/);
  });

  it.each([["no styles.xml", null], ["an empty styles.xml", ""], ["styles without fonts and formats", '<cellXfs count="1"><xf/></cellXfs>'], ["empty lists", '<numFmts count="0"/><fonts/><fills/><borders/><cellXfs/>']])("writes into a workbook with %s", async (_, styles) => {
    const written = writeSheets(buildXlsx({ styles, sheets: [{ name: "S", rows: '<row r="1"><c r="A1"><v>5</v></c></row>' }] }), [samplePlan()]);
    expect(cellAt(await gridOf(written), 4, 4)).toEqual({ value: 99.53, formula: "=ROUND(C5/C4*100,2)", format: "0.00" });
    expect(cellAt(await gridOf(written, "S"), 1, 1)).toEqual({ value: 5, formula: null, format: "General" });
    const xml = textOf(written, "xl/styles.xml");
    expect(/<fonts[^>]*>(.*?)<\/font>/.exec(xml)?.[1]).not.toContain("Arial");
    for (const list of ["fonts", "fills", "borders", "cellXfs"]) {
      const [, count, items] = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`).exec(xml) ?? [];
      expect([list, Number(count)]).toEqual([list, items?.match(new RegExp(`<${{ fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" }[list]}[ />]`, "g"))?.length]);
    }
    expect(await readXlsx(written, { readStyles: true })).toBeDefined();
  });

  it("gives formats numbers that are free, and the user's own where they are the same", async () => {
    const styles = '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="170" formatCode="0.0&quot; %&quot;"/></numFmts><cellXfs count="3"><xf/><xf numFmtId="164"/><xf numFmtId="170"/></cellXfs>';
    const plan = samplePlan();
    const formats = { text: '0.0" %"', amount: '#,##0" OB"' };
    const written = writeSheets(buildXlsx({ styles, sheets: [{ name: "S", rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>' }] }), [
      { ...plan, styles: { ...plan.styles, text: { format: formats.text }, amount: { format: formats.amount } } },
    ]);
    const [users, ours] = [await gridOf(written, "S"), await gridOf(written)];
    expect([cellAt(users, 1, 1).format, cellAt(users, 1, 2).format, cellAt(ours, 4, 1).format, cellAt(ours, 4, 3).format]).toEqual(["dd/mm/yyyy", formats.text, formats.text, formats.amount]);
    expect(textOf(written, "xl/styles.xml").match(/<numFmt /g)).toHaveLength(3);
  });

  it("writes prefixed workbooks with their prefix", async () => {
    const parts = Object.fromEntries(Object.entries(bookParts(calcChain)).map(([name, xml]) => [name, /workbook|styles|Types/.test(name) && typeof xml === "string" ? xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=") : xml]));
    const written = writeSheets(zipParts(parts), [samplePlan()]);
    for (const name of LISTS) expect([name, textOf(written, name).match(/<[a-z]+[ />]/gi)]).toEqual([name, null]);
    expect(cellAt(await gridOf(written), 6, 3).value).toBe(25735200);
    expect(partsOf(writeSheets(written, [samplePlan()]))).toEqual(partsOf(written));
  });

  it("writes Strict workbooks in their own vocabulary", () => {
    const parts = Object.fromEntries(Object.entries(bookParts()).map(([name, xml]) => [name, String(xml).replace(/http:\/\/schemas.openxmlformats.org\/(spreadsheetml)\/2006/g, "http://purl.oclc.org/ooxml/$1").replace(/http:\/\/schemas.openxmlformats.org\/officeDocument\/2006/g, "http://purl.oclc.org/ooxml/officeDocument")]));
    const written = writeSheets(zipParts(parts), [samplePlan()]);
    const all = ["xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"].map((name) => textOf(written, name)).join("");
    expect(all).not.toMatch(/schemas.openxmlformats.org\/(spreadsheetml|officeDocument)/);
  });

  it("turns a UTF-16 workbook part into UTF-8, declared as such", async () => {
    const parts = bookParts();
    const utf16 = Buffer.from(`\ufeff${String(parts["xl/workbook.xml"]).replace("UTF-8", "UTF-16")}`, "utf16le");
    const written = writeSheets(zipParts({ ...parts, "xl/workbook.xml": new Uint8Array(utf16) }), [samplePlan()]);
    expect(textOf(written, "xl/workbook.xml")).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
    expect((await readWorkbook(written)).grids).toHaveLength(2);
  });
});

describe("what is refused", () => {
  it("a locked structure only when a tab would be added, and a locked sheet of ours", () => {
    const lock = '<workbookProtection lockStructure="1"/>';
    const names = '<definedNames><definedName name="_LAKIP_capaian_iku" hidden="1">Ours!$A$1</definedName></definedNames>';
    const protect = '<sheetProtection sheet="1"/>';
    const write = (head: string, after: string, tail: string) => () => writeSheets(buildXlsx({ head, tail, sheets: [{ name: "Ours", after }] }), [samplePlan()]);
    expect(write(lock, "", "")).toThrow(expect.objectContaining({ code: "protected" }));
    expect(write("", protect, names)).toThrow(expect.objectContaining({ code: "protected" }));
    expect(write(lock, "", names)).not.toThrow();
    expect(write("", protect, "")).not.toThrow();
  });

  it("plans that are wrong are bugs", () => {
    const plan = samplePlan();
    const write = (change: Partial<typeof plan>) => () => writeSheets(metroBarat, [{ ...plan, ...change }]);
    const [cell] = plan.cells.slice(4);
    if (!cell) throw new Error("no cell");
    expect(() => writeSheets(metroBarat, [plan, samplePlan("capaian-iku", "Other")])).toThrow("same key");
    expect(write({ cells: [{ ...cell, value: Number.NaN }] })).toThrow("A3 holds NaN");
    expect(write({ cells: [cell, cell] })).toThrow("two cells at A3");
    expect(write({ cells: [{ ...cell, style: "none" }] })).toThrow("no style none");
    expect(write({ cells: [{ ...cell, formula: "1+1" }] })).toThrow("no formula");
    expect(write({ name: "a/b" })).toThrow("can be named");
  });
});
