import { columnName } from "../../../src/domain/grid";
import { recognise } from "../../../src/domain/recognise/recognise";
import { workbookOf, type CellInput } from "../workbook-of";

/** Kind and roles of the first table of a sheet that has these headings and one row of figures. */
const seen = (headings: CellInput[][], caption = "Tabel"): string => {
  const width = Math.max(...headings.map((row) => row.length));
  const body: CellInput[] = ["Meningkatnya mutu", "Indeks Kepuasan Masyarakat", ...Array.from({ length: width - 2 }, (_, i) => i + 1)];
  const [table] = recognise(workbookOf({ A: [[caption], ...headings, body] }));
  return table ? `${table.kind}: ${[...table.columns].filter(([, role]) => role !== "other").map(([column, role]) => `${columnName(column)} ${role}`).join(", ")}` : "";
};

const IKU: CellInput[] = ["Sasaran", "Indikator"];
const QUARTERS: CellInput[] = ["TW I", "TW II", "TW III", "TW IV"];

test.each<[string, CellInput[][], string]>([
  ["more columns leave an indicator table what it is", [[...IKU, "Target", "Realisasi", "Capaian", "Target Akhir Renstra", "Standar Nasional", "Penyebab", "Solusi", "Sumber Data"]],
    "capaian-iku: A sasaran, B indikator, C target, D realisasi, E capaian, F target-renstra, G standar-nasional, H penyebab, I solusi, J sumber-data"],
  ["a Renstra's year makes no table of several years", [[...IKU, "Target 2022", "Realisasi 2022", "Target Renstra 2026"]], "capaian-iku: A sasaran, B indikator, C target, D realisasi, E target-renstra"],
  ["of several Renstra targets the last counts", [[...IKU, "Realisasi 2023", "Target Renstra 2024", "Target Renstra 2026", "Target Renstra 2025", "Capaian Renstra 2027"]],
    "renstra: A sasaran, B indikator, C realisasi, E target-renstra"],
  ["against the national standard only", [[...IKU, "Realisasi", "Standar Nasional"]], "renstra: A sasaran, B indikator, C realisasi, D standar-nasional"],
  ["causes beside the Renstra's target", [[...IKU, "Realisasi", "Target Akhir Renstra", "Faktor Penyebab"]], "renstra: A sasaran, B indikator, C realisasi, D target-renstra, E penyebab"],
  ["causes and solutions alone", [[...IKU, "Hambatan", "Tindak Lanjut"]], "realisasi-iku: A sasaran, B indikator, C penyebab, D solusi"],
  ["a Renstra's years beside what was reached", [[...IKU, "Target Renstra", "", "", "Realisasi", ""], ["", "", 2021, 2022, 2026, 2021, 2022]],
    "banding-tahun: A sasaran, B indikator, C tahun:2021:target, D tahun:2022:target, E target-renstra, F tahun:2021:realisasi, G tahun:2022:realisasi"],
  ["several years with a national standard", [[...IKU, "Realisasi 2021", "Realisasi 2022", "Standar Nasional 2022"]], "banding-tahun: A sasaran, B indikator, C tahun:2021:realisasi, D tahun:2022:realisasi, E standar-nasional"],
  ["quarters under two levels", [[...IKU, "Target", "Triwulan I", "", "", "Triwulan II", "", ""], ["", "", "", "Target", "Realisasi", "%", "Target", "Realisasi", "%"]],
    "triwulan: A sasaran, B indikator, C target, D tw:1:target, E tw:1:realisasi, G tw:2:target, H tw:2:realisasi"],
  ["quarters under target and realisasi", [[...IKU, "Target", "", "Realisasi", ""], ["", "", "TW I", "TW II", "TW I", "TW II"]],
    "triwulan: A sasaran, B indikator, C tw:1:target, D tw:2:target, E tw:1:realisasi, F tw:2:realisasi"],
  ["quarters under three levels, the lowest of which says most", [[...IKU, "Target dan Realisasi Triwulan", "", "", ""], ["", "", "Triwulan I", "", "Triwulan II", ""], ["", "", "Target", "Realisasi", "Target", "Realisasi"]],
    "triwulan: A sasaran, B indikator, C tw:1:target, D tw:1:realisasi, E tw:2:target, F tw:2:realisasi"],
  ["quarters named three ways", [[...IKU, "Target", "Target TW I", "Target Triwulan Ke-2", "Realisasi TW3", "Realisasi Capaian Triwulan IV (%)"]],
    "triwulan: A sasaran, B indikator, C target, D tw:1:target, E tw:2:target, F tw:3:realisasi, G tw:4:realisasi"],
  ["what is counted up to a quarter is not the quarter's", [[...IKU, "Target", "Realisasi s.d. Triwulan II", "Realisasi TW II", "Semester I"]], "triwulan: A sasaran, B indikator, C target, E tw:2:realisasi"],
  ["a row for each quarter", [[...IKU, "Triwulan", "Target", "Realisasi"]], "realisasi-iku: A sasaran, B indikator, C triwulan, D target, E realisasi"],
  ["outputs by other names", [["Kegiatan", "Indikator Keluaran", "Target", "Satuan", "Realisasi", "Realisasi Anggaran (Rp)"]],
    "keluaran: A kegiatan, B tolok-ukur, C target, D satuan, E realisasi, F realisasi-anggaran"],
  ["a budget that names its outputs stays a budget", [["Program / Kegiatan", "Keluaran", "Target", "Realisasi Kinerja", "Pagu", "Realisasi Anggaran"]],
    "anggaran: A kegiatan, B tolok-ukur, C target, D realisasi, E pagu, F realisasi-anggaran"],
  ["a budget that says what it supports", [["Program / Kegiatan", "Sasaran/Indikator yang didukung", "Pagu", "Realisasi", "Realisasi Fisik (%)"]],
    "anggaran: A kegiatan, B mendukung, C pagu, D realisasi-anggaran, E fisik"],
])("%s", (_, headings, expected) => {
  expect(seen(headings)).toBe(expected);
});

test.each([["Rencana Aksi Tahun 2022", "target"], ["Pengukuran Kinerja Triwulanan", "realisasi"], ["Target dan Realisasi Triwulan", "realisasi"]])("in “%s” a bare TW column is a %s", (caption, what) => {
  expect(seen([[...IKU, "Target", ...QUARTERS]], caption)).toBe(`triwulan: A sasaran, B indikator, C target, ${["D", "E", "F", "G"].map((column, i) => `${column} tw:${i + 1}:${what}`).join(", ")}`);
});

test("a row of causes is no row of headings", () => {
  const rows: CellInput[][] = [["Indikator", "Penyebab", "Solusi"], ["IKM", "Kendala jaringan", "Upaya percepatan layanan"], ["AKIP", "Hambatan cuaca", "Tindak lanjut bersama"]];
  expect(recognise(workbookOf({ A: rows })).map(({ bodyRows }) => bodyRows)).toEqual([[2, 3]]);
});

test("a dash says nothing of its column: figures mostly open are figures, and so is a column of dashes behind them", () => {
  const rows: CellInput[][] = [["Golongan", "SMA", "D.III", "S-1", "Jumlah"], ["II", 4, "-", "-", 4], ["III", "-", "-", 2, 2], ["IV", "-", "-", "-", "-"], ["Jumlah", 4, "-", 2, 6]];
  expect(recognise(workbookOf({ A: rows })).map(({ figureColumns, totalRows }) => ({ figureColumns, totalRows }))).toEqual([{ figureColumns: [2, 3, 4, 5], totalRows: [5] }]);
});
