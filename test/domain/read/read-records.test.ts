import { readRecords } from "../../../src/domain/read/read-records";
import { recognise } from "../../../src/domain/recognise/recognise";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { refName } from "../../../src/domain/grid";
import type { Figure } from "../../../src/domain/model/figure";
import { workbookOf } from "../workbook-of";

const records = (sheets: Parameters<typeof workbookOf>[0], tables: Parameters<typeof workbookOf>[1] = {}, choices: Partial<Settings> = {}) => {
  const workbook = workbookOf(sheets, tables);
  return readRecords(workbook, recognise(workbook), { ...defaultSettings, ...choices });
};
const shown = (figure: Figure | null | undefined) => (figure ? `${refName(figure.cell)} ${figure.value?.toFixed() ?? figure.state}` : null);

test("an empty workbook gives empty records", () => {
  expect(records({ A: [] })).toEqual({ instansi: null, year: null, triwulan: null, iku: [], ikuLain: [], ikuTahunan: [], realisasiIku: [], anggaran: [], keluaran: [], pegawai: [], rincian: [], narasi: [], rataRata: [], indikatorRows: [], bandingRows: [], figures: [], find: expect.any(Function) as unknown });
});

test("sasaran is filled down, percent formats are read in per cent", () => {
  const { iku } = records({ A: [["Sasaran", "Indikator", "Target", "Realisasi"], ["Mutu", "IKM", 82, "70"], ["", "Konflik", [1, "0%"], "100%"], ["Tertib", "PBB", "85%", ""]] });
  expect(iku.map(({ sasaran, indikator, target, realisasiKinerja }) => [sasaran?.text, indikator.text, shown(target), shown(realisasiKinerja)])).toEqual([
    ["Mutu", "IKM", "A!C2 82", "A!D2 70"], ["Mutu", "Konflik", "A!C3 100", "A!D3 100"], ["Tertib", "PBB", "A!C4 85", "A!D4 empty"],
  ]);
});

test("named tables: targets are joined with the realisasi of the report year, years are folded", () => {
  const { iku, ikuTahunan } = records(
    {
      T: [["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Arah", "Target", "Target TW I"], ["Mutu", "IKM", "indeks", "naik", 82, 20], ["Mutu", "Keluhan", "aduan", "turun", 7, 2]],
      R: [["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi", "Target"], ["IKM", 2022, "", 76, 80], ["ikm ", 2023, "", 81, ""], ["Keluhan", 2023, "", 6.5, ""]],
    },
    { TargetIKU: "T!A1:F3", RealisasiIKU: "R!A1:E4" },
    { year: 2023 },
  );
  expect(iku.map(({ indikator, arah, target, realisasiKinerja }) => [indikator.text, arah, shown(target), shown(realisasiKinerja)])).toEqual([
    ["IKM", "naik", "T!E2 82", "R!D3 81"], ["Keluhan", "turun", "T!E3 7", "R!D4 6.5"],
  ]);
  expect(ikuTahunan[0]?.years.map((of) => [of.year, shown(of.target), shown(of.realisasiKinerja)])).toEqual([[2022, "R!E2 80", "R!D2 76"], [2023, "T!E2 82", "R!D3 81"]]);
});

test("a comparison table alone also gives this year's indicators", () => {
  const { iku } = records({ "Tahun 2022": [["Indikator", "Tahun 2021", "", "Tahun 2022", ""], ["", "Target", "Realisasi", "Target", "Realisasi"], ["IKM", 80, 76, 82, 70]] });
  expect(iku.map(({ target, realisasiKinerja }) => [shown(target), shown(realisasiKinerja)])).toEqual([["Tahun 2022!D3 82", "Tahun 2022!E3 70"]]);
});

const tree = (...args: Parameters<typeof workbookOf>) => records(...args).anggaran.map(({ lines }) => lines.map(({ level, name, parent, pagu }) => `${level} ${name.text} <${parent === null ? "" : (lines[parent]?.name.text ?? "")} ${pagu?.value?.toFixed() ?? "–"}`))[0];

test("program and kegiatan in one column", () => {
  expect(tree({ A: [["No", "Program / Kegiatan", "Anggaran", "Realisasi"], ["I", "Program A"], ["a", "Satu", 1, 1], [2, "Program B"], ["a", "Dua", 2, 1]] })).toEqual([
    "program Program A < –", "kegiatan Satu <Program A 1", "program Program B < –", "kegiatan Dua <Program B 2",
  ]);
});

test("levels by code, in both written forms", () => {
  expect(tree({ A: [["Kode", "Uraian", "Pagu", "Realisasi"], ["7.01.01", "A", 3, 1], ["7.01.01.2.01", "B", 3, 1], ["7.01.01.2.01.01", "C", 1, 1], ["7.01.01.2.01.0002", "D", 2, 1], ["7.01.01.2.02", "E", 9, 1]] })).toEqual([
    "program A < 3", "kegiatan B <A 3", "sub-kegiatan C <B 1", "sub-kegiatan D <B 2", "kegiatan E <A 9",
  ]);
});

test("program, kegiatan and sub kegiatan in columns of their own, repeated or merged", () => {
  expect(tree({ A: [["Program", "Kegiatan", "Sub Kegiatan", "Pagu", "Realisasi"], ["P", "K", "S1", 1, 1], ["P", "K", "S2", 2, 1], ["", "", "S3", 3, 1], ["P", "L", "S4", 4, 1], ["Q", "M", "", 5, 1]] })).toEqual([
    "program P < –", "kegiatan K <P –", "sub-kegiatan S1 <K 1", "sub-kegiatan S2 <K 2", "sub-kegiatan S3 <K 3", "kegiatan L <P –", "sub-kegiatan S4 <L 4", "program Q < –", "kegiatan M <Q 5",
  ]);
});

test("the office and the year are what most captions say", () => {
  const table = [["Kegiatan", "Pagu", "Realisasi"], ["Satu", 2, 1]];
  const { instansi, year } = records({ A: [["REALISASI ANGGARAN KECAMATAN METRO BARAT TAHUN 2022"], ...table], B: [["Kecamatan Metro Barat tahun 2022, banding 2021"], ...table] });
  expect([instansi, year]).toEqual(["Kecamatan Metro Barat", 2022]);
});

test("a sasaran beside the programs says what they support, for all rows until the next one; a column of its own wins", () => {
  const rows = [["Layanan", "Program A", "Satu", 10, 5], ["", "", "Dua", 20, 5], ["JUMLAH", "", "", 30, 10], ["Ketertiban", "Program B", "Tiga", 30, 5]];
  const supported = (head: string[], more: string[]) => records({ A: [head, ...rows.map((row, i) => [...row, more[i] ?? ""])] }).anggaran[0]?.lines.map(({ name, mendukung }) => `${name.text} ${mendukung?.text ?? "-"}`);
  expect(supported(["Sasaran Strategis", "Program", "Kegiatan", "Pagu", "Realisasi"], [])).toEqual(["Program A -", "Satu Layanan", "Dua Layanan", "Program B -", "Tiga Ketertiban"]);
  expect(supported(["Sasaran Strategis", "Program", "Kegiatan", "Pagu", "Realisasi", "Mendukung"], ["", "IKM"])).toEqual(["Program A -", "Satu -", "Dua IKM", "Program B -", "Tiga -"]);
});

test("an office's name ends where the caption goes on to a period, its small words stay small", () => {
  const instansi = (title: string) => records({ A: [[title], [], ["No", "Program", "Pagu", "Realisasi"], [1, "Program A", 2, 1]] }).instansi;
  expect(instansi("RFK DINAS PEMUDA DAN OLAHRAGA s.d. Desember 2025")).toBe("Dinas Pemuda dan Olahraga");
  expect(instansi("Realisasi Kecamatan Mekar Jaya Triwulan II Tahun 2025")).toBe("Kecamatan Mekar Jaya");
});
