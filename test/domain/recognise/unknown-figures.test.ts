import { columnName, type CellValue } from "../../../src/domain/grid";
import { recognise } from "../../../src/domain/recognise/recognise";
import { roughFigure } from "../../../src/domain/recognise/rough-figure";
import { workbookOf, type CellInput } from "../workbook-of";

/** The kind of the first table and what is in doubt of it: columns, "table" for the whole. */
function doubtful(rows: CellInput[][], caption = "Perjanjian Kinerja"): string {
  const [table] = recognise(workbookOf({ A: [[caption], ...rows] }));
  return table ? `${table.kind}: ${table.doubts.map(({ column }) => (column === null ? "table" : columnName(column))).join(", ") || "sure"}` : "none";
}

const IKU: CellInput[] = ["Sasaran", "Indikator", "Target"];
const ROWS: CellInput[][] = [["Mutu", "IKM", 80, 76, 95, 1, 2], ["Mutu", "Nilai AKIP", 70, 71.4, 102, 3, 4]];
const PLAN: CellInput[] = ["No", "Kegiatan", "Pagu (Rp)", "Realisasi (Rp)"];
const LINES: CellInput[][] = [[1, "Rapat", 1_000_000, 900_000], [2, "Gaji", 2_000_000, 1_000_000], [3, "Listrik", 3_000_000, 2_700_000]];
const lines = (...more: readonly ((pagu: number, realisasi: number) => CellInput)[]): CellInput[][] => LINES.map((row) => [...row, ...more.map((of) => of(Number(row[2]), Number(row[3])))]);

test.each<[string, CellInput[][], string]>([
  ["targets and nothing beside them", [IKU, ...ROWS.map((row) => row.slice(0, 3))], "target-iku: sure"],
  ["targets beside figures that may be what was reached", [[...IKU, "Yang Dicapai"], ...ROWS.map((row) => row.slice(0, 4))], "target-iku: D"],
  ["targets beside their weight and where they began", [[...IKU, "Bobot", "Kondisi Awal"], ...ROWS.map((row) => row.slice(0, 5))], "target-iku: sure"],
  ["many such columns are the table's", [[...IKU, "Maret", "Juni", "September", "Penutup"], ...ROWS], "target-iku: table"],
  ["the Renstra's target beside figures that may be what was reached", [["Sasaran", "Indikator", "Target Renstra", "Yang Dicapai"], ...ROWS.map((row) => row.slice(0, 4))], "renstra: D"],
  ["a year of which nobody says what it holds", [["Sasaran", "Indikator", "Realisasi 2021", "Realisasi 2022", "Terkini 2023"], ...ROWS.map((row) => row.slice(0, 5))], "banding-tahun: E"],
  ["what is left by another name", [[...PLAN, "Lebih/(Kurang)"], ...lines((pagu, realisasi) => pagu - realisasi)], "anggaran: E"],
  ["what is left, as texts", [[...PLAN, "Lebih/(Kurang)"], ...lines((pagu, realisasi) => `Rp. ${(pagu - realisasi) / 1000}.000,-`)], "anggaran: E"],
  ["a contract is none of it", [[...PLAN, "Harga Borongan"], ...lines((pagu) => pagu - 1)], "anggaran: sure"],
  ["a share by another name, also as a fraction", [[...PLAN, "Kinerja Dana"], ...lines((pagu, realisasi) => realisasi / pagu)], "anggaran: E"],
  ["the pagu before the change by another name", [["No", "Kegiatan", "Mula-mula", "Pagu Perubahan", "Realisasi (Rp)"], ...LINES.map(([no = "", name = "", pagu = 0, realisasi = 0]) => [no, name, pagu, pagu, realisasi])], "anggaran: C"],
  ["an output's share by another name", [["Kegiatan", "Keluaran", "Target", "Realisasi", "Terlaksana"], ["Rapat", "Rapat", 10, 9, 90], ["Gaji", "Slip", 12, 6, 50]], "keluaran: E"],
  ["codes by another name", [["Urut", ...PLAN.slice(1)], ...LINES.map((row, i) => [`5.1.0${i + 1}`, ...row.slice(1)])], "anggaran: A"],
  ["codes called numbers", [PLAN, ...LINES.map((row, i) => [`5.1.0${i + 1}`, ...row.slice(1)])], "anggaran: A"],
  ["numbers with parts stay numbers", [PLAN, ...LINES.map((row, i) => [`1.1.${i + 1}`, ...row.slice(1)])], "anggaran: sure"],
  ["a difference of the two stages of the pagu is not what is left", [["No", "Kegiatan", "Pagu Murni", "Pagu Perubahan", "Selisih", "Realisasi (Rp)"], ...LINES.map(([no = "", name = "", pagu = 0, realisasi = 0]) => [no, name, pagu, Number(pagu) + 5, 5, realisasi])], "anggaran: E"],
  ["staff whose sum is called otherwise", [["No", "Golongan", "Pria", "Wanita", "Seluruh Personil"], [1, "III/a", 2, 3, 5], [2, "IV/a", 1, 1, 2]], "pegawai-golongan: E"],
  ["staff with a column that is no sum", [["No", "Golongan", "Pria", "Wanita", "Cuti"], [1, "III/a", 2, 3, 1], [2, "IV/a", 1, 1, 0]], "pegawai-golongan: sure"],
])("%s", (_, rows, expected) => {
  expect(doubtful(rows)).toBe(expected);
});

test.each<[CellValue, number | null]>([["Rp. 12.897.600,-", 12_897_600], ["17.803.394.426,00", 17_803_394_426], ["63,57%", 63.57], ["(2.500)", -2500], ["-12", -12], ["12 bulan", null], ["n/a", null], [7.5, 7.5]])("%s is roughly %s", (value, expected) => {
  expect(roughFigure(value)).toBe(expected);
});
