import { bindingClear } from "../../../../src/domain/rules/reading/binding-clear";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const found = (rows: CellInput[][], tables: Record<string, string> = {}) => issuesOf(bindingClear, workbookOf({ A: rows }, tables));

test("two columns of one meaning with other figures", () => {
  expect(found([["Indikator", "Target", "Target", "Realisasi", "Realisasi"], ["IKM", 80, 80, 76, 77]])).toEqual([{ at: ["A!E1", "A!D1"], facts: { kind: "same-role", columns: ["D", "E"] } }]);
});

test.each<[string, CellInput[][]]>([
  ["the same figures twice", [["Indikator", "Target", "Target", "Realisasi"], ["IKM", 80, 80, 76]]],
  ["an empty column", [["Indikator", "Target", "Target", "Realisasi"], ["IKM", 80, "", 76]]],
  ["money beside performance", [["Tolok Ukur", "Target", "Realisasi", "Pagu (Rp)", "Realisasi (Rp)"], ["Laporan", 3, 2, 100, 90]]],
  ["each year its own", [["Indikator", "Target 2021", "Target 2022", "Realisasi 2021", "Realisasi 2022"], ["IKM", 80, 82, 76, 70]]],
  ["the money's realisasi behind its pagu", [["Indikator Kinerja", "Target", "Realisasi", "Capaian", "Pagu", "Realisasi", "Capaian"], ["IKM", 80, 76, 95, 100, 90, 90]]],
  ["a unit behind each", [["Tolok Ukur", "Target", "Satuan", "Realisasi", "Satuan"], ["Laporan", 3, "Dokumen", 2, "Bulan"]]],
])("%s is clear", (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test("two columns of the pagu that differ, of which the left one is read", () => {
  const head: CellInput[] = ["Kode", "Program/Kegiatan", "Anggaran", "Pagu", "Realisasi Keuangan"];
  expect(found([head, ["7.01", "A", 100, 90, 80]]).map(({ facts }) => facts)).toEqual([{ kind: "same-role", columns: ["C", "D"] }]);
  expect(found([head, ["7.01", "A", 100, 100, 80]])).toEqual([]);
});

test("tables without a row, with a total only, with names only", () => {
  const head: CellInput[] = ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"];
  expect(found([head]).map(({ facts }) => facts)).toEqual([{ kind: "no-rows", tables: ["A"] }]);
  expect(found([head, ["", "JUMLAH", 100, 90]])).toEqual([{ at: ["A!A2"], facts: { kind: "totals-only" } }]);
  expect(found([head, ["I", "Program Satu"]]).map(({ facts }) => facts)).toEqual([{ kind: "no-rows", tables: ["A"] }]);
});

test("a table bound by its name that lacks a column", () => {
  expect(found([["Kegiatan", "Nilai", "Realisasi"], ["K", 1, 1]], { Anggaran: "A!A1:C2" }).map(({ facts }) => facts)).toEqual([{ kind: "lacks-columns", columns: ["Pagu"] }]);
  expect(found([["Program", "Pagu Perubahan", "Realisasi"], ["K", 1, 1]], { Anggaran: "A!A1:C2" })).toEqual([]);
});

test("the empty tables of a prepared workbook are told together", () => {
  const rows: CellInput[][] = [["Program", "Pagu", "Realisasi", "", "Tolok Ukur", "Target", "Realisasi", "", "Instansi"], [null]];
  expect(found(rows, { Anggaran: "A!A1:C2", Keluaran: "A!E1:G2", Profil: "A!I1:I2" })).toEqual([{ at: ["A!A1", "A!E1"], facts: { kind: "no-rows", tables: ["Anggaran", "Keluaran"] } }]);
});
