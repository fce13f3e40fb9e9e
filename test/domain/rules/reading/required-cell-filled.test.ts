import { requiredCellFilled } from "../../../../src/domain/rules/reading/required-cell-filled";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, placesOf } from "../check";

test("an indicator without figures is one warning over its empty cells", () => {
  const workbook = workbookOf({
    A: [["Indikator", "Satuan", "Tahun 2021", "", "Tahun 2022", ""], ["", "", "Target", "Realisasi", "Target", "Realisasi"], ["IKM", "%", 80, 76, 82, 70], ["Nilai AKIP", "nilai"]],
  });
  expect(issuesOf(requiredCellFilled, workbook)).toEqual([{ at: ["A!C4", "A!D4", "A!E4", "A!F4"], facts: { range: "C4:F4", count: 4 } }]);
});

test("each of target and realisasi is needed, the stated capaian is not", () => {
  const workbook = workbookOf({ A: [["Indikator", "Target", "Realisasi", "Capaian"], ["IKM", 80, "", ""], ["AKIP", "", 70, ""]] });
  expect(placesOf(requiredCellFilled, workbook)).toEqual(["A!C2", "A!B3"]);
});

test("n/a counts as filled; group rows and total rows need no figures", () => {
  const workbook = workbookOf({
    A: [["No", "Program / Kegiatan", "Anggaran", "Realisasi"], ["I", "Program Satu"], ["a", "Kegiatan", 10, "n/a"], ["b", "Kegiatan dua", "", 4], ["", "JUMLAH", 10]],
  });
  expect(placesOf(requiredCellFilled, workbook)).toEqual(["A!C4"]);
});

test("an empty cell of a staff table means none", () => {
  expect(placesOf(requiredCellFilled, workbookOf({ A: [["No", "Golongan", "SMA", "S-1", "Jumlah"], [1, "II", 4, "", 4], ["", "TOTAL", 4, 0, 4]] }))).toEqual([]);
});

test("a row that only names a sasaran, a program that heads its kegiatan, and a kegiatan above its outputs need no figures", () => {
  expect(placesOf(requiredCellFilled, workbookOf({ A: [["No", "Sasaran", "Indikator", "Target", "Realisasi"], [1, "Mutu"], ["", "", "IKM", 80, 76], [2, "Tertib"], ["", "", "PBB", 69, ""]] }))).toEqual(["A!E5"]);
  const named = workbookOf({ A: [["Kode", "Program", "Kegiatan", "Pagu", "Realisasi"], ["7.01.01", "Program A"], ["7.01.01.2.01", "", "A1", 5, 4], ["7.01.02", "Program B"]] }, { Anggaran: "A!A1:E4" });
  expect(placesOf(requiredCellFilled, named)).toEqual(["A!D4"]);
  expect(placesOf(requiredCellFilled, workbookOf({ A: [["Tolok Ukur", "Target", "Realisasi"], ["Kegiatan A"], ["Laporan", 3, 2]] }))).toEqual([]);
});

test("a formula that the file has no value of is none", () => {
  expect(placesOf(requiredCellFilled, workbookOf({ A: [["Indikator", "Target", "Realisasi"], ["IKM", 80, { f: "=B2*2", v: null }], ["AKIP", 70, { f: '=IF(B3>1,"",1)', v: null }]] }))).toEqual(["A!C3"]);
});

test("amounts beside a merged name belong to nothing; what is left below the total is no line", () => {
  const rows: CellInput[][] = [["No", "Program", "Pagu", "Realisasi"], [1, "P", 1000, 900], ["", "", 500, 400], [2, "Q", 1000, 900], ["", "Jumlah", 2500, 2200], ["", "Sisa", 300, ""]];
  expect(issuesOf(requiredCellFilled, workbookOf({ A: rows }))).toEqual([{ at: ["A!C3", "A!D3"], facts: { kind: "nameless", row: 3 } }]);
  expect(issuesOf(requiredCellFilled, workbookOf({ A: [["No", "Unit Kerja", "Pagu", "Realisasi"], [1, "Kecamatan", 1000, 900], [2, "Kelurahan", 500, 400], ["", "Jumlah", 1500, 1300]] }))).toEqual([]);
});

test("a kegiatan in a column of its own whose amounts are merged with the row above lacks them", () => {
  const rows = (program: string): CellInput[][] => [["Program", "Kegiatan", "Pagu", "Realisasi"], ["P", "Satu", 1500, 1300], [program, "Dua", "", ""], ["Q", "", "", ""], ["", "Tiga", 500, 500]];
  expect(issuesOf(requiredCellFilled, workbookOf({ A: rows("") }))).toEqual([{ at: ["A!C3", "A!D3"], facts: { range: "C3:D3", count: 2 } }]);
});

test("one of the two stages of the pagu is enough", () => {
  const rows: CellInput[][] = [["Kegiatan", "Pagu", "Pagu Perubahan", "Realisasi"], ["Satu", 10, "", 9], ["Dua", "", 12, 11], ["Tiga", "", "", 5]];
  expect(placesOf(requiredCellFilled, workbookOf({ A: rows }))).toEqual(["A!B4"]);
});
