import { cellAt, type Grid } from "../../src/domain/grid";
import { isExport, readExport } from "../../src/domain/imports/read-export";
import { readCsv } from "../../src/file/csv/read-csv";
import { readExportFile } from "../../src/file/read-export-file";
import { buildXlsx } from "../fixtures/file/build-xlsx";
import { lraRows, rfkRows } from "../domain/imports/export-of";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array(Buffer.from((mark ? "\ufeff" : "") + text, "utf16le"));
const values = (grid: Grid): unknown[][] => grid.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
const csv = (rows: readonly (readonly unknown[])[], separator: string): string =>
  rows.map((row) => row.map((value) => { const text = value === null || value === undefined ? "" : String(value); return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replace(/"/g, '""')}"` : text; }).join(separator)).join("\r\n");

const ROWS = [["Kode", "Nama", "Nilai"], ["7.01", "Pembinaan, “Desa”", "1.234,50"], ["1.02", "Dua\nbaris", "5"]];

describe("a CSV file", () => {
  it.each([[";"], [","], ["\t"], ["|"]])("is read with the separator %j", (separator) => {
    expect(values(readCsv(utf8(csv(ROWS, separator)), "a.csv"))).toEqual(ROWS);
  });

  it("is read as UTF-8 with and without mark, as UTF-16, and as Windows-1252", () => {
    const text = "Kode;Nama;Nilai\n7.01;Café – “A”;1";
    const expected = [["Kode", "Nama", "Nilai"], ["7.01", "Café – “A”", "1"]];
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(text, true), utf16(text, false), new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16())]) {
      expect(values(readCsv(bytes, "a.csv"))).toEqual(expected);
    }
    expect(values(readCsv(latin("Kode;Nama;Nilai\n7.01;Caf\u00e9 \u0096 \u0093A\u0094;1"), "a.csv"))).toEqual(expected);
  });

  it("leaves codes and numbers as they are written, and blank lines in their place", () => {
    const grid = readCsv(utf8("sep=;\r\nKode;Nilai\r\n;\r\n\r\n01.02;007\r\n"), "Realisasi.csv");
    expect(grid.sheet).toBe("Realisasi.csv");
    expect(cellAt(grid, 5, 1).value).toBe("01.02");
    expect(cellAt(grid, 5, 2).value).toBe("007");
    expect(cellAt(grid, 3, 1).value).toBeNull();
  });

  it("is not taken apart at the commas of its amounts and names", () => {
    const rows = [["Kode", "Uraian"], ...Array.from({ length: 30 }, (_, i) => [`7.0${i}`, "Rapat, sosialisasi, dan bimbingan, 1,5 jam"])];
    expect(values(readCsv(utf8(rows.map((row) => row.join(";")).join("\n")), "a.csv"))).toEqual(rows);
  });

  it.each([
    ["not-xlsx", new Uint8Array()], ["not-xlsx", utf8("<html><table><tr><td>1</td></tr></table>")], ["not-xlsx", new Uint8Array([1, 2, 3, 250, 0, 7])], ["damaged", utf8('Kode;Nama\n7.01;"tanpa akhir\n7.02;b')],
  ])("is refused as %s when it is none or broken", (code, bytes) => {
    expect(() => readCsv(bytes, "a.csv")).toThrow(expect.objectContaining({ code }));
  });
});

describe("an export as a file", () => {
  it.each([["LRA", ";"], ["LRA", ","], ["RFK", "\t"], ["RFK", ";"]])("%s is the same from CSV as from a sheet (%j)", async (kind, separator) => {
    const rows = kind === "LRA"
      ? lraRows([{ kode: "7.01.01.2.01.0001", nama: "Rapat; “koordinasi”,\nsemester I", realisasi: "1.234.567,50" }, { kode: "7.01.01.2.01.0001", nama: "Rapat; “koordinasi”, semester I", realisasi: "0,5" }])
      : rfkRows([["7.01.01", "Program A", "1.500.000", "1.234.568"], ["7.01.01.2.01.0001", "Sub A11", "1.500.000", "1.234.568", "82,3"]]);
    const [grid] = await readExportFile(utf8(csv(rows, separator)), "ekspor.csv");
    const read = grid && readExport(grid);
    if (!read || !isExport(read)) throw new Error("no export");
    expect(read.lines.map(({ kode, amounts }) => [kode, amounts.realisasi?.toFixed(), amounts.fisik?.toFixed()])).toEqual([["7.01.01.2.01.0001", "1234568", kind === "LRA" ? undefined : "82.3"]]);
    expect(read.issues).toEqual([]);
  });

  it("may have any name: the content tells what it is", async () => {
    const xlsx = buildXlsx({ sheets: [{ name: "S", rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Kode</t></is></c></row>' }] });
    expect((await readExportFile(xlsx, "ekspor.csv")).map(({ sheet }) => sheet)).toEqual(["S"]);
    expect((await readExportFile(utf8("a;b\n1;2"), "ekspor.xlsx")).map(({ sheet }) => sheet)).toEqual(["ekspor.xlsx"]);
    await expect(readExportFile(utf8("%PDF-1.4"), "ekspor.pdf")).rejects.toMatchObject({ code: "not-xlsx" });
  });
});
