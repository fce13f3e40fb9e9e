import { columnName } from "../../../src/domain/grid";
import { recognise } from "../../../src/domain/recognise/recognise";
import { workbookOf, type CellInput } from "../workbook-of";

/** Kind, roles and whether anything is in doubt, of the first table. */
function seen(rows: CellInput[][], caption = "Evaluasi Kinerja"): string {
  const [table] = recognise(workbookOf({ A: [[caption], ...rows] }));
  if (!table) return "none";
  return `${table.kind}${table.sure ? "" : "?"}: ${[...table.columns].filter(([, role]) => role !== "other").map(([column, role]) => `${columnName(column)} ${role}`).join(", ")}`;
}

const figures = (count: number): CellInput[] => Array.from({ length: count }, (_, i) => 70 + i);
const indicators = (count: number): CellInput[][] => [["Mutu", "IKM", ...figures(count)], ["Mutu", "Nilai AKIP", ...figures(count)]];
const IKU: CellInput[] = ["Sasaran", "Indikator"];

test.each<[string, CellInput[][], string]>([
  ["one year's band after where it began", [[...IKU, "Kondisi Awal (2020)", "Tahun 2023", "", ""], ["", "", "", "Target", "Realisasi", "%"], ...indicators(4)], "capaian-iku: A sasaran, B indikator, D target, E realisasi, F capaian"],
  ["an earlier year's capaian before this year's figures", [[...IKU, "Capaian 2020", "Target 2023", "Realisasi 2023", "Capaian 2023"], ...indicators(4)], "capaian-iku: A sasaran, B indikator, D target, E realisasi, F capaian"],
  ["two years' bands", [[...IKU, "Tahun 2022", "", "Tahun 2023", ""], ["", "", "Target", "Realisasi", "Target", "Realisasi"], ...indicators(4)],
    "banding-tahun: A sasaran, B indikator, C tahun:2022:target, D tahun:2022:realisasi, E tahun:2023:target, F tahun:2023:realisasi"],
  ["half years beside the whole one", [[...IKU, "Target", "Realisasi", "", "Capaian (%)"], ["", "", "", "Semester I", "s.d. Semester II", ""], ...indicators(4)], "capaian-iku: A sasaran, B indikator, C target, E realisasi, F capaian"],
  ["quarters by their letters", [[...IKU, "Target", "Triw. I", "", "", "Triw. II", "", ""], ["", "", "", "T", "R", "%", "T", "R", "%"], ...indicators(7)], "triwulan: A sasaran, B indikator, C target, D tw:1:target, E tw:1:realisasi, G tw:2:target, H tw:2:realisasi"],
  ["a target that is called target capaian", [[...IKU, "Target Capaian Setiap Tahun", "", ""], ["", "", 2021, 2022, 2023], ...indicators(3)], "banding-tahun: A sasaran, B indikator, C tahun:2021:target, D tahun:2022:target, E tahun:2023:target"],
  ["a group above a target that is called so", [["Program", "Kegiatan", "", "", "", "% Pencapaian Rencana"], ["", "Uraian", "Tolok Ukur", "Rencana Tingkat Capaian (Target)", "Realisasi", ""], ["Satu", "Rapat", "Rapat", 2, 1, 50]], "keluaran: A program, B kegiatan, C tolok-ukur, D target, E realisasi, F capaian"],
  ["a hospital's standard", [["Jenis Pelayanan", "Indikator SPM", "Standar", "Realisasi"], ...indicators(2)], "renstra: B indikator, C standar-nasional, D realisasi"],
  ["a standard beside capaian alone", [["Jenis Pelayanan", "Indikator SPM", "Standar", "Pencapaian 2022"], ...indicators(2)], "renstra?: B indikator, C standar-nasional, D capaian"],
  ["volumes and their units", [["Kegiatan", "Output", "Rencana", "", "Realisasi", "", "%"], ["", "", "Vol.", "Sat.", "Vol.", "Sat.", ""], ["Rapat", "Jumlah rapat", 2, "Kali", 1, "Kali", 50]],
    "keluaran: A kegiatan, B tolok-ukur, C target, D satuan, E realisasi, F satuan-realisasi, G capaian"],
  ["a budget in passive words", [["Nama Program", "Dianggarkan (Rp)", "Jumlah Terserap (Rp)", "Prosen", "Tidak Terserap (Rp)"], ["Satu", 20_000, 10_000, 50, 10_000]], "anggaran: A program, B pagu, C realisasi-anggaran, D serapan, E sisa"],
  ["targets before and after a change are asked about", [[...IKU, "Target", ""], ["", "", "Semula", "Menjadi"], ...indicators(2)], "target-iku?: A sasaran, B indikator, C target, D target"],
  ["a volume beside rupiah is no money", [["Kegiatan", "Pagu", "", "Realisasi", ""], ["", "Vol.", "Rp", "Vol.", "Rp"], ["Rapat", 2, 20_000, 1, 10_000], ["Gaji", 3, 20_000, 1, 10_000]], "anggaran: A kegiatan, C pagu, E realisasi-anggaran"],
  ["a program's indicators are asked about", [["Program", "Kegiatan", "Indikator Kinerja", "Rencana", "Realisasi", "% Capaian"], ["Satu", "Rapat", "Masukan", 2, 1, 50]], "capaian-iku?: A program, B kegiatan, C indikator, D target, E realisasi, F capaian"],
  ["works and what was paid for them", [["No", "Nama Paket Pekerjaan", "Nilai Pagu", "Realisasi SP2D s/d 31 Des", "%"], [1, "Jalan", 20_000, 10_000, 50]], "anggaran: A no, B kegiatan, C pagu, D realisasi-anggaran, E serapan"],
  ["words of a budget that are none of its columns", [["Kode", "Uraian", "Jumlah Dipakai"], ["5.1.01", "Gaji", 5], ["", "JUMLAH", 5]], "arithmetic?: A kode"],
])("%s", (_, rows, expected) => {
  expect(seen(rows)).toBe(expected);
});
