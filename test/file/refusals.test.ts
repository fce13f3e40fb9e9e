import { readFileSync } from "node:fs";
import { WorkbookError, type WorkbookErrorCode } from "../../src/domain/workbook-error";
import { readWorkbook } from "../../src/file/read-workbook";
import { bookParts, buildXlsx, relation, zipParts } from "../fixtures/file/build-xlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const text = (content: string) => new TextEncoder().encode(content);
const metroBarat = () => new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx"));

/** An OLE container as far as its first bytes and one directory name go. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(name, "utf16le"), 1024);
  return bytes;
}

/** Changes every central-directory entry of `name`. */
function patchDirectory(bytes: Uint8Array, name: string, patch: (view: DataView, at: number) => void): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  let found = 0;
  for (let at = 0; at < out.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(out.subarray(at + 46, at + 46 + length)) !== name) continue;
    patch(view, at);
    found++;
  }
  expect(found).toBe(1);
  return out;
}

const sheetWith = (data: string) => buildXlsx({ sheets: [{ name: "S", rows: data }] });

/** A zip whose parts are given compressed, to lie about or to be large without taking long. */
function bomb(megabytes: number): Uint8Array {
  const zeros = Buffer.alloc(megabytes << 20, 0x20);
  return zipParts({ ...bookParts(), [SHEET]: new Uint8Array(Buffer.concat([text("<worksheet>"), zeros, text("</worksheet>")])) });
}

const cases: readonly (readonly [string, WorkbookErrorCode, () => Uint8Array])[] = [
  ["an empty file", "not-xlsx", () => new Uint8Array()],
  ["a .csv renamed", "not-xlsx", () => text("No;Indikator;Target\r\n1;IKM;82\r\n")],
  ["a .pdf renamed", "not-xlsx", () => text("%PDF-1.7 and so on and so on")],
  ["an .xls", "old-xls", () => ole("Workbook")],
  ["a .doc renamed", "not-xlsx", () => ole("WordDocument")],
  ["a password-protected workbook", "encrypted", () => ole("EncryptedPackage")],
  ["an .ods renamed", "not-xlsx", () => zipParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" })],
  ["an .xlsb renamed", "not-xlsx", () => buildXlsx({ mainType: "application/vnd.ms-excel.sheet.binary.macroEnabled.main" })],
  ["a .docx renamed", "not-xlsx", () => buildXlsx({ mainType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" })],
  ["any other zip", "not-xlsx", () => zipParts({ "foto.jpg": "x" })],
  ["the first bytes of a zip", "damaged", () => text("PK\u0003\u0004")],
  ["a file cut in half", "damaged", () => metroBarat().slice(0, 9000)],
  ["a file without its last bytes", "damaged", () => metroBarat().slice(0, -30)],
  ["no sheets at all", "no-sheets", () => buildXlsx({ sheets: [] })],
  ["only a chart sheet", "no-sheets", () => buildXlsx({ sheets: [{ name: "Grafik", kind: "chartsheet" }] })],
  ["a sheet whose part is missing", "damaged", () => zipParts(Object.fromEntries(Object.entries(bookParts()).filter(([name]) => name !== SHEET)))],
  ["a part that is not XML", "damaged", () => zipParts({ ...bookParts(), [SHEET]: "hello" })],
  ["a part cut off in the middle", "damaged", () => zipParts({ ...bookParts(), [SHEET]: '<worksheet><sheetData><row r="1">' })],
  ["a part with a document type", "damaged", () => zipParts({ ...bookParts(), [SHEET]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' })],
  ["a part that is not text", "damaged", () => zipParts({ ...bookParts(), [SHEET]: new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0xff]) })],
  ["elements nested without end", "damaged", () => zipParts({ ...bookParts(), [SHEET]: `<worksheet>${"<a>".repeat(100)}${"</a>".repeat(100)}</worksheet>` })],
  ["a shared text that is not there", "damaged", () => sheetWith('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
  ["a number that is none", "damaged", () => sheetWith('<row r="1"><c r="A1"><v>12,5</v></c></row>')],
  ["a cell in another row", "damaged", () => sheetWith('<row r="1"><c r="A2"><v>1</v></c></row>')],
  ["a cell beyond the sheet", "damaged", () => sheetWith('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')],
  ["a row beyond the sheet", "damaged", () => sheetWith('<row r="1048577"/>')],
  ["a wrong checksum", "damaged", () => patchDirectory(buildXlsx(), SHEET, (view, at) => view.setUint32(at + 16, 1, true))],
  ["an unknown compression", "damaged", () => patchDirectory(buildXlsx(), SHEET, (view, at) => view.setUint16(at + 10, 9, true))],
  ["an encrypted part", "encrypted", () => patchDirectory(buildXlsx(), SHEET, (view, at) => view.setUint16(at + 8, 1, true))],
  ["a part larger than it claims", "too-large", () => patchDirectory(bomb(3), SHEET, (view, at) => view.setUint32(at + 24, 100, true))],
  ["a part smaller than it claims", "damaged", () => patchDirectory(buildXlsx(), SHEET, (view, at) => view.setUint32(at + 24, 5000, true))],
  ["a part that claims 4 GB", "too-large", () => patchDirectory(buildXlsx(), SHEET, (view, at) => view.setUint32(at + 24, 0xfffffff0, true))],
  ["a bomb", "too-large", () => bomb(8)],
  ["two sheets with one part", "damaged", () => zipParts({ ...bookParts({ sheets: [{ name: "A" }, { name: "B" }] }), "xl/_rels/workbook.xml.rels": `<R>${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "worksheet", "worksheets/sheet1.xml")}</R>` })],
  ["more names than a workbook can have", "too-large", () => buildXlsx({ tail: `<definedNames>${Array.from({ length: 50_001 }, (_, i) => `<definedName name="n${i}">S!$A$${i}</definedName>`).join("")}</definedNames>` })],
  ["two parts of one name", "damaged", () => zipParts({ ...bookParts(), "XL/worksheets/SHEET1.xml": "<worksheet/>" })],
];

describe("readWorkbook refuses", () => {
  it.each(cases)("%s (%s)", async (_, code, build) => {
    await expect(readWorkbook(build())).rejects.toMatchObject({ name: "WorkbookError", code, userMessage: expect.stringMatching(/\.$/) });
  });

  it("each with a sentence of its own", async () => {
    const kinds = ["an empty file", "a .csv renamed", "a .pdf renamed", "an .ods renamed", "an .xlsb renamed", "a .docx renamed", "an .xls", "a file cut in half"];
    const sentence = (build: () => Uint8Array) => readWorkbook(build()).then(() => "", (error: unknown) => (error instanceof WorkbookError ? error.userMessage : ""));
    const sentences = await Promise.all(cases.filter(([name]) => kinds.includes(name)).map(([, , build]) => sentence(build)));
    expect(new Set(sentences).size).toBe(kinds.length);
  });

  it("more cells than a report can have", async () => {
    // What repeats itself without end is refused for another reason.
    let noise = 1;
    const word = (): string => (noise = (noise * 48_271) % 2_147_483_647).toString(36);
    const row = (): string => `<row>${"<c/>".repeat(16_384)}</row><!--${Array.from({ length: 200 }, word).join("")}-->`;
    const withRows = (count: number) => readWorkbook(zipParts({ ...bookParts(), [SHEET]: `<worksheet><sheetData>${Array.from({ length: count }, row).join("")}</sheetData></worksheet>` }));
    expect((await withRows(73)).grids).toHaveLength(1);
    await expect(withRows(74)).rejects.toMatchObject({ code: "too-large" });
  });

  it("few cells that would take much memory", async () => {
    const rows = Array.from({ length: 6000 }, (_, i) => `<row r="${i + 1}"><c r="AAA${i + 1}"><v>1</v></c></row><!--${i * 7919}-->`).join("");
    const grids = async (columns: string) => (await readWorkbook(sheetWith(rows.replace(/AAA/g, columns)))).grids;
    expect((await grids("Z"))[0]?.rows).toHaveLength(6000);
    await expect(grids("XFD")).rejects.toMatchObject({ code: "too-large" });
  });

  it("shared formulas that would grow beyond memory", async () => {
    const long = `1${"+1".repeat(4000)}`;
    const rows = Array.from({ length: 6000 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><f t="shared" si="0">${i === 0 ? long : ""}</f><v>${i * 7919}</v></c></row>`).join("");
    await expect(readWorkbook(sheetWith(rows))).rejects.toMatchObject({ code: "too-large" });
  });

  it("nothing of a whole file because of bytes behind it", async () => {
    const padded = new Uint8Array([...metroBarat(), 0, 0, 10]);
    expect((await readWorkbook(padded)).grids).toHaveLength(8);
  });
});
