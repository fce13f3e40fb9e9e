import { digitsIntact } from "../../../../src/domain/rules/reading/digits-intact";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const found = (pagu: CellInput, kode: CellInput = "7.01") => issuesOf(digitsIntact, workbookOf({ A: [["Kode", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"], [kode, "Satu", pagu, 50], ["7.02", "Dua", 200, 100]] }));

test.each<[string, CellInput, CellInput, unknown]>([
  ["a number of 16 digits", 1234567890123450, "7.01", { at: ["A!C2"], facts: { kind: "number", count: 1 } }],
  ["an account's number", 5, 327501199001010, undefined],
  ["an identity number in a column of words", 5, 3275011990010100, { at: ["A!A2"], facts: { kind: "number", count: 1 } }],
  ["a text of 17 digits", "123.456.789.012.345,67", "7.01", { at: ["A!C2"], facts: { kind: "text", digits: 17 } }],
  ["a text of 15 digits", "Rp. 1.234.567.890.123,45", "7.01", undefined],
  ["cents that are none", "Rp. 123.456.789.012.345,00", "7.01", undefined],
  ["999 trillion", 999_999_999_999_999, "7.01", undefined],
])("%s", (_, pagu, kode, issue) => {
  expect(found(pagu, kode)).toEqual(issue === undefined ? [] : [issue]);
});

test("a NIP is told of by its own rule", () => {
  const rows: CellInput[][] = [["Kode", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "NIP"], ["7.01", "Satu", 5, 4, 197503122000031000]];
  expect(issuesOf(digitsIntact, workbookOf({ A: rows }))).toEqual([]);
});
