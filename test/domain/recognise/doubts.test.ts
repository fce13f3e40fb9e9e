import type { CellInput } from "../workbook-of";
import { tablesOf } from "./table-text";

/** The columns asked about; `null`: the table as a whole. */
const asked = (rows: CellInput[][], sheet = "A") => tablesOf(rows, sheet).map(({ doubts }) => doubts.map(({ column }) => column));

test.each<[string, CellInput[][], (number | null)[]]>([
  ["nothing, where all is plain", [["No", "Program", "Pagu", "Realisasi", "%"], [1, "Program A", 500000, 400000, 80]], []],
  ["headings only close to known ones", [["No", "Indikatr Kinerja", "Target", "Realisasii"], [1, "IKM", 80, 81]], [2, 4]],
  ["two columns of one role: the second", [["No", "Program", "DPA", "Anggaran", "Realisasi"], [1, "Program A", 500000, 600000, 400000]], [4]],
  ["what a table needs and has not", [["Program/Kegiatan", "Pagu", "Realisasi s.d. Triwulan II", "%"], ["Program A", 500000, 250000, 50]], [null]],
  ["a budget without realisasi is a plan", [["No", "Program", "Pagu", "Keterangan"], [1, "Program A", 500000, "APBD"]], []],
  ["a budget by village has no kegiatan", [["No", "Kelurahan", "Pagu", "Realisasi"], [1, "Asri", 500000, 400000]], []],
  ["headings one column off", [["No", "Program", "Pagu", "Realisasi", "%"], [1, "Program A", "Kecamatan Contoh", 500000, 400000]], [3, 5]],
  ["a name's column that holds figures", [["Program", "Kegiatan", "Pagu", "Realisasi"], ["Program A", 500000, 500000, 400000], ["Program B", 400000, 400000, 300000]], [2]],
  ["codes in front of names are no figures", [["No", "Program / Kegiatan", "Pagu", "Realisasi"], [1, "7.01.01 Program A", 500000, 400000], [2, "7.01.02 Program B", 500000, 400000]], []],
  ["percentages called realisasi", [["No", "Program", "Pagu", "Realisasi"], [1, "Program A", 500000, 96.5], [2, "Program B", "Rp 500.000", "90 %"]], [4]],
  ["amounts in millions called realisasi are amounts", [["No", "Program", "Pagu", "Realisasi"], [1, "Program A", 120, 96.5], [2, "Program B", 100, 90]], []],
  ["“Target | Capaian | %”", [["Sasaran", "Indikator", "Target", "Capaian", "%"], ["Mutu", "IKM", 80, 76, 95]], [null]],
  ["men and women of whom nobody says that they are staff", [["No", "Kelurahan", "L", "P", "Jumlah"], [1, "Asri", 10, 9, 19]], [null]],
  ["bare years", [["No", "Indikator", "Satuan", 2021, 2022], [1, "IKM", "Indeks", 80, 81]], [null]],
  ["a pivot table", [["Label Baris", "Jumlah dari Pagu", "Jumlah dari Realisasi"], ["Program A", 500000, 400000], ["Total Keseluruhan", 500000, 400000]], [null]],
  ["an LRA", [["kode_rekening", "nama_rekening", "nilai_realisasi_lra"], ["5.1.01", "Belanja Pegawai", 500000]], [null]],
  ["headings of a budget, but too few", [["No", "Uraian lain", "Realisasi", "Fisik"], [1, "Satu", 5, 90], ["", "Jumlah", 5, 90]], [null]],
])("asks about %s", (_, rows, expected) => {
  expect(asked(rows)).toEqual([expected]);
});

test("is sure when nothing is asked, and only then", () => {
  const sure = (rows: CellInput[][]) => tablesOf(rows).map((table) => table.sure);
  expect(sure([["No", "Program", "Pagu", "Realisasi"], [1, "Program A", 500000, 400000]])).toEqual([true]);
  expect(sure([["No", "Program", "Pagu", "Realisasii"], [1, "Program A", 500000, 400000]])).toEqual([false]);
});

test("a caption or the sheet's name may answer", () => {
  expect(asked([["Jumlah Pegawai"], ["No", "Kelurahan", "L", "P", "Jumlah"], [1, "Asri", 10, 9, 19]])).toEqual([[]]);
  expect(asked([["No", "Indikator", "Satuan", 2021, 2022], [1, "IKM", "Indeks", 80, 81]], "Target Renstra")).toEqual([[]]);
});
