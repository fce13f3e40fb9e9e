import { staffTablesAgree } from "../../../../src/domain/rules/staff/staff-tables-agree";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";

const GOLONGAN: CellInput[][] = [["No", "Golongan", "Pendidikan", "", "Jumlah"], ["", "", "SMA", "S-1", ""]];
const JABATAN: CellInput[][] = [["No", "Uraian", "Eselon", "JFU", "THL", "Total"]];

/** Two units: Kec. with 1 + 4 PNS and Kel. with 3 PNS, and 2 THL. */
const golongan: CellInput[][] = [...GOLONGAN, ["", "Kecamatan Maju"], [1, "Gol II", 1, "", 1], [2, "Gol III", 1, 3, 4], ["", "Kel. Satu"], [1, "Gol III", "", 3, 3], ["", "Jumlah", 2, 6, 8]];
const jabatan: CellInput[][] = [...JABATAN, [1, "Kec. Maju", 3, 2, 1, 6], [2, "KELURAHAN SATU", 2, 1, 1, 4], ["", "Jumlah", 5, 3, 2, 10]];
const change = (rows: CellInput[][], row: number, column: number, value: CellInput): CellInput[][] => rows.map((cells, i) => (i === row - 1 ? cells.map((cell, j) => (j === column - 1 ? value : cell)) : cells));

test("the same PNS by golongan and by post, contract staff beside them", () => {
  expect(placesOf(staffTablesAgree, workbookOf({ A: golongan, B: jabatan }))).toEqual([]);
});

test("a unit and the whole office differ", () => {
  const found = issuesOf(staffTablesAgree, workbookOf({ A: golongan, B: change(change(change(jabatan, 3, 4, 2), 4, 4, 4), 4, 6, 11) }));
  expect(found.map(({ at, facts }) => [at, facts["unit"], facts["here"], facts["there"]])).toEqual([
    [["B!C4", "B!D4", "A!E8"], null, ["9", "9"], ["8", "8", "8"]],
    [["B!C3", "B!D3", "A!E7"], "KELURAHAN SATU", ["4"], ["3", "3"]],
  ]);
});

test("a total that one of the tables itself supports is left to the rules about sums", () => {
  expect(placesOf(staffTablesAgree, workbookOf({ A: change(golongan, 8, 5, 7), B: jabatan }))).toEqual([]);
});

const sexes = (l: number, p: number, title = "Pegawai"): CellInput[][] => [[title], ["No", "Unit", "L", "P", "Jumlah"], [1, "Kec. Maju", l, p, l + p], ["", "Jumlah", l, p, l + p]];

test.each<[CellInput[][], readonly string[]]>([
  [sexes(6, 4), []],
  [sexes(5, 3), []],
  [sexes(5, 4), ["C!E4"]],
  [sexes(6, 4, "Pegawai Negeri Sipil"), ["C!E4", "C!E3"]],
  [sexes(3, 2, "Pegawai Negeri Sipil").slice(0, 3), ["C!E3"]],
])("men and women %#", (rows, places) => {
  expect(placesOf(staffTablesAgree, workbookOf({ A: golongan, B: jabatan, C: rows }))).toEqual(places);
});

test("a table that counts everybody is not held against one of PNS", () => {
  expect(placesOf(staffTablesAgree, workbookOf({ A: golongan, C: sexes(6, 4), N: [["Bagian", "Kalimat"], ["1", "Kecamatan dibantu dua orang tenaga kontrak dalam menjalankan tugasnya sehari-hari."]] }))).toEqual([]);
  expect(placesOf(staffTablesAgree, workbookOf({ A: golongan, C: sexes(6, 4) }))).toEqual(["C!E4"]);
});

test("golongan of PPPK are no PNS", () => {
  const rows: CellInput[][] = [...golongan.slice(0, -1), ["", "Kel. Dua"], [1, "IX", "", 1, 1], ["", "Jumlah", 2, 7, 9]];
  expect(placesOf(staffTablesAgree, workbookOf({ A: rows, B: [["No", "Uraian", "Eselon", "JFU", "PPPK", "THL", "Total"], [1, "Kec. Maju", 3, 2, 0, 1, 6], [2, "Kel. Satu", 2, 1, 0, 1, 4], [3, "Kel. Dua", 0, 0, 1, 0, 1], ["", "Jumlah", 5, 3, 1, 2, 11]] }))).toEqual([]);
});

test("figures that cannot be read say nothing; one table alone is said not to be checked", () => {
  expect(placesOf(staffTablesAgree, workbookOf({ A: change(golongan, 5, 4, "3,3,3"), B: change(jabatan, 2, 3, 9) }))).toEqual([]);
  expect(lacksOf(staffTablesAgree, workbookOf({ A: golongan }))).toHaveLength(1);
  expect(lacksOf(staffTablesAgree, workbookOf({}))).toHaveLength(1);
  expect(lacksOf(staffTablesAgree, workbookOf({ A: golongan, B: jabatan }))).toEqual([]);
});

test("tables of different dates count different people", () => {
  const places = (a: string, b: string) => placesOf(staffTablesAgree, workbookOf({ A: sexes(3, 2, `PNS per ${a}`), B: sexes(3, 1, `PNS per ${b}`) }));
  expect([places("31 Desember 2023", "31 Desember 2024"), places("Juni 2024", "Desember 2024")]).toEqual([[], []]);
  expect(places("31 Desember 2024", "31 Desember 2024")).not.toEqual([]);
});
