import { refName } from "../../../src/domain/grid";
import type { Figure, Words } from "../../../src/domain/model/figure";
import type { Iku } from "../../../src/domain/model/iku";
import { readRecords } from "../../../src/domain/read/read-records";
import { recognise } from "../../../src/domain/recognise/recognise";
import { defaultSettings, type Settings } from "../../../src/domain/settings";
import { workbookOf, type CellInput } from "../workbook-of";

type Sheets = Readonly<Record<string, readonly (readonly CellInput[])[]>>;

const records = (sheets: Sheets, tables: Readonly<Record<string, string>> = {}, choices: Partial<Settings> = {}) => {
  const workbook = workbookOf(sheets, tables);
  return readRecords(workbook, recognise(workbook), { ...defaultSettings, year: 2025, ...choices });
};
const place = (of: Figure | Words | null): string | null => of && refName(of.cell);
const shown = (figure: Figure | null): string | null => figure && `${refName(figure.cell)} ${figure.value?.toFixed() ?? figure.state}`;
const more = ({ targetRenstra, standarNasional, penyebab, solusi, sumberData }: Iku) => [targetRenstra, standarNasional, penyebab, solusi, sumberData].map(place);
const quarters = ({ triwulan }: Iku) => triwulan.map((of) => `${of.triwulan} ${place(of.target) ?? "–"} ${place(of.realisasiKinerja) ?? "–"}`);
const years = ({ ikuTahunan }: ReturnType<typeof records>) => ikuTahunan.map(({ indikator, years: of }) => `${indikator.text}: ${of.map(({ year, target, realisasiKinerja }) => `${year} ${place(target) ?? "–"} ${place(realisasiKinerja) ?? "–"}`).join(", ")}`);

const IKU = ["Indikator Kinerja", "Target", "Realisasi"];

test("everything of the named tables", () => {
  const { iku: [iku], realisasiIku } = records({
    T: [["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Arah", "Target", "Target TW I", "Target TW II", "Target TW III", "Target TW IV", "Target akhir Renstra", "Standar Nasional", "Sumber data"],
      ["Mutu", "IKM", "Indeks", "naik", 84, 81, 82, 83, 84, 86, 88.31, "Survei"]],
    R: [["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi", "Target", "Penyebab", "Solusi"],
      ["IKM", 2024, "", 80, 82, "Lama", "Lama"], ["IKM", 2025, "I", 81.9, "", "Awal", "Awal"], ["ikm", "2025", "TW 2", 83, "", "", ""], ["IKM", 2025, 3, 84, "", "Tengah", ""], ["IKM", 2025, "Triwulan IV", 85, "", "Akhir", "Nanti"]],
  }, { TargetIKU: "T!A1:L2", RealisasiIKU: "R!A1:G6" });
  if (!iku) throw new Error("no indicator");
  expect(more(iku)).toEqual(["T!J2", "T!K2", "R!F6", "R!G6", "T!L2"]);
  expect(quarters(iku)).toEqual(["1 T!F2 R!D3", "2 T!G2 R!D4", "3 T!H2 R!D5", "4 T!I2 R!D6"]);
  expect(iku.realisasiKinerja).toBeNull();
  expect(realisasiIku.map(({ year, triwulan, isReadable }) => [year, triwulan, isReadable])).toEqual([[2024, null, true], [2025, 1, true], [2025, 2, true], [2025, 3, true], [2025, 4, true]]);
});

test("in a quarterly report causes of later quarters are not told yet", () => {
  const sheets: Sheets = {
    T: [["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"], ["Mutu", "IKM", "Indeks", 84]],
    R: [["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi", "Penyebab"], ["IKM", 2025, "I", 80, "Awal"], ["IKM", 2025, "III", 80, "Akhir"]],
  };
  const penyebab = (triwulan: Settings["triwulan"]) => records(sheets, { TargetIKU: "T!A1:D2", RealisasiIKU: "R!A1:E3" }, { triwulan }).iku[0]?.penyebab?.text;
  expect([penyebab(2), penyebab(3), penyebab(null)]).toEqual(["Awal", "Akhir", "Akhir"]);
});

test("an indicator's own columns win over other tables'; what they leave open the others say", () => {
  const { iku } = records({
    A: [[...IKU, "Target Renstra", "Standar Nasional", "Penyebab", "Solusi"], ["IKM", 84, 85, 86, "", "Sebab", ""], ["AKIP", 70, 71, "", 80, "", ""]],
    B: [["Indikator", "Realisasi", "Target Akhir Renstra"], ["akip", 71, 75], ["ikm", 85, 99]],
    C: [["Indikator", "Realisasi", "Standar Nasional"], ["IKM", 85, 88]],
    D: [["Indikator", "Hambatan", "Tindak Lanjut"], ["IKM.", "Lain", "Langkah"], ["AKIP", "Sebab lain", ""]],
    E: [["Indikator", "Target", "Sumber Data"], ["IKM", 84, "Survei"]],
  });
  expect(iku.map(more)).toEqual([["A!D2", "C!C2", "A!F2", "D!C2", "E!C2"], ["B!C2", "A!E3", "D!B3", null, null]]);
});

test("tables of other years say nothing of this one, but for the Renstra", () => {
  const { iku, ikuLain } = records({
    Lama: [["Capaian IKU Tahun 2024"], [...IKU, "Penyebab", "Sumber Data"], ["IKM", 82, 80, "Lama", "Lama"]],
    Baru: [["Capaian IKU Tahun 2025"], [...IKU, "Penyebab"], ["IKM", 84, 85, ""]],
    Analisis: [["Analisis 2024"], ["Indikator", "Penyebab", "Solusi"], ["IKM", "Lama", "Lama"]],
    Renstra: [["Target Renstra Tahun 2026"], ["Indikator", "Realisasi", "Target Renstra"], ["IKM", 85, 86]],
    Triwulan: [["Realisasi Triwulan Tahun 2024"], ["Indikator", "Target", "Realisasi TW I"], ["IKM", 84, 50]],
  });
  expect(iku.map((each) => [shown(each.realisasiKinerja), more(each), quarters(each)])).toEqual([["Baru!C3 85", ["Renstra!C3", null, null, null, null], []]]);
  expect(ikuLain.map(({ table }) => table.sheet)).toEqual(["Lama", "Triwulan"]);
});

test("a period of years is of each of them", () => {
  const { iku } = records({ A: [["Capaian Renstra 2023–2027"], IKU, ["IKM", 84, 85]], B: [["Tahun 2024 s.d. 2026"], IKU, ["AKIP", 70, 71]] });
  expect(iku.map(({ indikator }) => indikator.text)).toEqual(["IKM", "AKIP"]);
});

test("a table of quarters alone gives the indicators, beside another only their quarters", () => {
  const quarterly: Sheets[string] = [["Indikator", "Target", "Triwulan I", "", "Triwulan II", ""], ["", "", "Target", "Realisasi", "Target", "Realisasi"], ["Kunjungan", 20, 10, 9, 10, 12]];
  const alone = records({ TW: quarterly });
  expect(alone.iku.map((iku) => [shown(iku.target), quarters(iku)])).toEqual([["TW!B3 20", ["1 TW!C3 TW!D3", "2 TW!E3 TW!F3"]]]);
  const beside = records({ A: [IKU, ["kunjungan", 20, 21]], TW: quarterly });
  expect(beside.iku.map((iku) => [shown(iku.realisasiKinerja), quarters(iku)])).toEqual([["A!C2 21", ["1 TW!C3 TW!D3", "2 TW!E3 TW!F3"]]]);
  expect(beside.ikuLain.map(({ table }) => table.sheet)).toEqual(["TW"]);
});

test("targets whose realisasi a table of quarters holds are the report's; targets alone are not", () => {
  const PK: Sheets[string] = [["Indikator", "Target"], ["Kunjungan", 20], ["Lain", 5]];
  expect(records({ PK, TW: [["Indikator", "TW I Realisasi", "TW II Realisasi"], ["Kunjungan", 9, 12]] }).iku.map(({ indikator }) => indikator.text)).toEqual(["Kunjungan", "Lain"]);
  expect(records({ PK, "Rencana Aksi": [["Indikator", "Target", "TW I", "TW II"], ["Kunjungan", 20, 10, 10]] }).iku).toEqual([]);
});

test("a table with targets of quarters only leaves the year's target open", () => {
  const { iku } = records({ A: [["Indikator", "TW I Target", "TW I Realisasi", "TW II Target", "TW II Realisasi"], ["IKM", 81, 80, 82, 83]] });
  expect(iku.map(({ target }) => shown(target))).toEqual(["A!D2 empty"]);
});

test("of rows that repeat an indicator and period the last one counts", () => {
  const { iku } = records({
    T: [["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"], ["Mutu", "IKM", "Indeks", 84]],
    R: [["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi"], ["IKM", 2025, "", 80], ["IKM", 2025, "", 81], ["IKM", 2025, "I", 1], ["IKM", 2025, "1", 2]],
  }, { TargetIKU: "T!A1:D2", RealisasiIKU: "R!A1:D5" });
  expect(iku.map((each) => [shown(each.realisasiKinerja), quarters(each)])).toEqual([["R!D3 81", ["1 – R!D5"]]]);
});

test.each<[CellInput, CellInput, boolean]>([
  [2025, "", true], ["Tahun 2025", "–", true], ["TA 2025", "Tahunan", true], ["", "", true], [20255, "", false], ["dua ribu", "", false], ["2024/2025", "", false], [-1, "", false], [2025, "Semester I", false], [2025, "V", false], [2025, 0, false],
])("year %p and quarter %p are read: %p", (tahun, triwulan, isRead) => {
  const { iku, realisasiIku } = records({
    T: [["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"], ["Mutu", "IKM", "Indeks", 84]],
    R: [["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi"], ["IKM", tahun, triwulan, 80]],
  }, { TargetIKU: "T!A1:D2", RealisasiIKU: "R!A1:D2" });
  expect(iku.map((each) => shown(each.realisasiKinerja))).toEqual([isRead ? "R!D2 80" : null]);
  expect(realisasiIku[0]?.isReadable).toBe(isRead);
});

test("comparison tables of different years tell of one indicator together; names that one table repeats stay", () => {
  const table = (a: number, b: number): Sheets[string] => [["Indikator", `Target ${a}`, `Realisasi ${a}`, `Target ${b}`, `Realisasi ${b}`], ["IKM", 1, 2, 3, 4], ["AKIP", 1, 2, 3, 4]];
  expect(years(records({ A: table(2024, 2025), B: table(2020, 2021), C: table(2021, 2023) }))).toEqual([
    "IKM: 2020 B!B2 B!C2, 2021 B!D2 B!E2, 2023 C!D2 C!E2, 2024 A!B2 A!C2, 2025 A!D2 A!E2", "AKIP: 2020 B!B3 B!C3, 2021 B!D3 B!E3, 2023 C!D3 C!E3, 2024 A!B3 A!C3, 2025 A!D3 A!E3",
  ]);
  expect(years(records({ A: [["Indikator", "Realisasi 2024", "Realisasi 2025"], ["IKM", 1, 2], ["ikm", 3, 4]] }))).toEqual(["IKM: 2024 – A!B2, 2025 – A!C2", "ikm: 2024 – A!B3, 2025 – A!C3"]);
});

test("earlier years' own tables are compared with, those of later years, halves and other indicators not", () => {
  const of = (caption: string, name = "IKM"): Sheets[string] => [[caption], IKU, [name, 1, 2]];
  expect(years(records({ A: of("Tahun 2025"), B: of("Tahun 2024"), C: of("Tahun 2022"), D: of("Tahun 2026"), E: of("Semester I Tahun 2023"), F: of("Tahun 2023", "Lain"), G: of("Tahun 2020 dan 2021") }))).toEqual(["IKM: 2022 C!B3 C!C3, 2024 B!B3 B!C3"]);
});

test("quarters are no year; a quarterly report has the report year in its indicators only", () => {
  const sheets: Sheets = {
    T: [["Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"], ["Mutu", "IKM", "Indeks", 84], ["Mutu", "AKIP", "Nilai", 70]],
    R: [["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi", "Target"], ["IKM", 2024, "", 80, 82], ["IKM", 2025, "", 85, ""], ["AKIP", 2025, "I", 60, ""]],
  };
  const named = { TargetIKU: "T!A1:D3", RealisasiIKU: "R!A1:E4" };
  expect(years(records(sheets, named))).toEqual(["IKM: 2024 R!E2 R!D2, 2025 T!D2 R!D3"]);
  expect(years(records(sheets, named, { triwulan: 2 }))).toEqual(["IKM: 2024 R!E2 R!D2"]);
});

test("causes that go on in further rows are told together", () => {
  const told = (sheets: Sheets) => records(sheets).iku.map(({ penyebab, solusi }) => [penyebab?.text, penyebab && place(penyebab), solusi?.text]);
  const A: Sheets[string] = [[...IKU, "Penyebab", "Solusi"], ["IKM", 84, 85, "Satu.", "Langkah"], ["", "", "", "Dua", ""], ["", "", "", "Tiga", "Lagi"], ["AKIP", 70, 71, "", ""]];
  expect(told({ A })).toEqual([["Satu. Dua; Tiga", "A!D2", "Langkah; Lagi"], [undefined, null, undefined]]);
  const apart: Sheets = { A: [IKU, ["IKM", 84, 85], ["AKIP", 70, 71]], B: [["Indikator", "Penyebab", "Solusi"], ["IKM", "Satu", "Langkah"], ["", "Dua", "Langkah"], ["AKIP", "Lain", ""], ["IKM", "Tiga", ""]] };
  expect(told(apart)).toEqual([["Satu; Dua; Tiga", "B!B2", "Langkah"], ["Lain", "B!B4", undefined]]);
});

const ofQuarter = (quarter: string, target: number, realisasi: number): Sheets[string] => [[`Capaian IKU Triwulan ${quarter} Tahun 2025`], IKU, ["Kunjungan", target, realisasi]];

test("a table of each quarter: the latest first, the others give their quarters and are checked", () => {
  const { iku, ikuLain } = records({ A: ofQuarter("I", 5, 4), B: ofQuarter("II", 6, 7), C: ofQuarter("III", 7, 7) });
  expect(iku.map((each) => [each.table.sheet, each.statedFor, quarters(each)])).toEqual([["C", 3, ["1 A!B3 A!C3", "2 B!B3 B!C3", "3 C!B3 C!C3"]]]);
  expect(ikuLain.map(({ table }) => table.sheet)).toEqual(["B", "A"]);
});

test("the targets of the year, or a table of the whole year, come before tables of quarters", () => {
  const PK: Sheets[string] = [["Perjanjian Kinerja Tahun 2025"], ["Indikator", "Target"], ["Kunjungan", 18]];
  const quarterly: Sheets = { A: ofQuarter("I", 5, 4), B: ofQuarter("II", 6, 7) };
  expect(records({ ...quarterly, PK }).iku.map((each) => [shown(each.target), each.statedFor, quarters(each)])).toEqual([["PK!B3 18", undefined, ["1 A!B3 A!C3", "2 B!B3 B!C3"]]]);
  const year: Sheets[string] = [["Capaian IKU Tahun 2025"], IKU, ["Kunjungan", 18, 17]];
  expect(records({ ...quarterly, Z: year }).iku.map((each) => [shown(each.realisasiKinerja), each.statedFor])).toEqual([["Z!C3 17", undefined]]);
});
