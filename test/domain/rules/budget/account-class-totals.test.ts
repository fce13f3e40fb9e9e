import { accountClassTotals } from "../../../../src/domain/rules/budget/account-class-totals";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

const PROGRAMS: CellInput[][] = [["Program / Kegiatan", "Pagu", "Realisasi"], ["Program A"], ["Satu", 100, 90], ["Dua", 200, 150], ["JUMLAH", 300, 240]];
const accounts = (...rows: readonly CellInput[][]): CellInput[][] => [["Uraian", "Pagu", "Realisasi"], ...rows];
const found = (...rows: readonly CellInput[][]) => issuesOf(accountClassTotals, workbookOf({ A: PROGRAMS, B: accounts(...rows) })).map(({ at, facts }) => [...at, facts.measure, facts.difference]);

test.each<[string, readonly CellInput[][], readonly unknown[]]>([
  ["the same", [["Belanja Operasi", 250, 200], ["Belanja Modal", 50, 40], ["JUMLAH", 300, 240]], []],
  ["another total", [["Belanja Operasi", 250, 200], ["Belanja Modal", 60, 40], ["JUMLAH", 310, 240]], [["B!B4", "A!B5", "pagu", "10"]]],
  ["without a total", [["Belanja Operasi", 250, 200], ["Belanja Modal", 50, 41]], [["B!C2", "A!C5", "realisasi", "1"]]],
  ["groups under their class", [["Belanja Operasi", 250, 200], ["Belanja Pegawai", 200, 160], ["Belanja Barang dan Jasa", 50, 40], ["Belanja Modal", 50, 40]], []],
  ["of one kegiatan", [["Belanja Pegawai", 60, 50], ["Belanja Barang dan Jasa", 40, 40], ["JUMLAH", 100, 90]], []],
  ["an unknown amount", [["Belanja Operasi", "250,00,0", 200], ["Belanja Modal", 50, 40]], []],
])("%s", (_, rows, expected) => {
  expect(found(...rows)).toEqual(expected);
});

test("accounts told by their codes", () => {
  const rows: CellInput[][] = [["Kode", "Uraian", "Pagu", "Realisasi"], ["5.1.01", "Pegawai", 200, 140], ["5.1.02", "Barang", 110, 100], ["", "JUMLAH", 310, 240]];
  expect(issuesOf(accountClassTotals, workbookOf({ A: PROGRAMS, B: rows })).map(({ at }) => at)).toEqual([["B!C4", "A!B5"]]);
});

test("another year's or a semester's table of accounts is another budget", () => {
  const places = (programs: string, titled: string) => issuesOf(accountClassTotals, workbookOf({ A: [[programs], ...PROGRAMS], B: [[titled], ...accounts(["Belanja Operasi", 250, 100], ["JUMLAH", 250, 100])] })).map(({ at }) => at[0]);
  expect([places("Realisasi Anggaran 2024", "Realisasi Belanja 2023"), places("Realisasi Anggaran 2024", "Realisasi Belanja Semester I 2024")]).toEqual([[], []]);
  expect(places("Realisasi Anggaran 2024", "Realisasi Belanja 2024")).toEqual(["B!B4", "B!C4"]);
});

test("it says what it lacks", () => {
  expect(lacksOf(accountClassTotals, workbookOf({ A: PROGRAMS }))).toHaveLength(1);
  expect(lacksOf(accountClassTotals, workbookOf({ A: accounts(["Belanja Operasi", 1, 1]) }))).toHaveLength(1);
  expect(lacksOf(accountClassTotals, workbookOf({ A: PROGRAMS, B: accounts(["Belanja Operasi", 1, 1]) }))).toEqual([]);
});
