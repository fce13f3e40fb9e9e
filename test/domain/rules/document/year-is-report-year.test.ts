import { yearIsReportYear } from "../../../../src/domain/rules/document/year-is-report-year";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { narasiOf } from "./narasi-of";

const found = (...sentences: string[]) => issuesOf(yearIsReportYear, narasiOf(sentences), { year: 2022 }).map(({ at, facts }) => [at[0], facts["found"], facts["expected"]]);

test.each<[string, readonly number[], readonly number[]]>([
  ["Penyusunan LAKIP Kecamatan Maju Tahun Anggaran 2023 ini disusun sebagai pertanggungjawaban selama tahun anggaran 2022.", [2023], [2022]],
  ["Demikian Laporan Kinerja Kecamatan Maju Tahun 2021 ini kami susun.", [2021], [2022]],
  ["Menjelaskan ringkasan Perjanjian Kinerja tahun 2021 yang mendasarkan pada dokumen perencanaan.", [2021], [2022]],
  ["Hasil pengukuran kinerja tahun 2021. Diuraikan pula: perbandingan antara target dan realisasi kinerja tahun 2021; perbandingan capaian kinerja tahun 2021 dengan tahun 2020 berdasarkan Renstra Tahun 2021–2026", [2021, 2021, 2021, 2020], [2022, 2022, 2022, 2021]],
  ["Selanjutnya pengukuran kinerja terhadap indikator kinerja yang telah dicapai pada tahun 2021 dan membandingkan target.", [2021], [2022]],
])("%s", (sentence, years, expected) => {
  expect(found(sentence)).toEqual([["N!B3", years, expected]]);
});

test.each([
  "LAKIP Kecamatan Maju Tahun 2022 berdasarkan Renstra Tahun 2021-2026 dan UU Nomor 28 Tahun 1999.",
  "Penetapan kinerja ini telah mengacu pada Renstra Kecamatan Maju Tahun 2021-2026.",
  "Metro Barat, Februari 2023",
  "Perbandingan capaian kinerja tahun 2022 dengan tahun 2021 naik.",
  "Perbandingan capaian tahun 2021 dan 2022 dapat disimpulkan sebagai berikut.",
  "Dibandingkan dengan tahun 2021, capaian kinerja meningkat.",
  "Pada tahun 2021 realisasi kinerja mencapai 76.",
  "Hasil evaluasi LAKIP tahun 2021 memperoleh nilai B.",
  "Laporan Kinerja tahun lalu, yaitu tahun 2021, telah disampaikan.",
  "LAKIP disampaikan paling lambat Februari 2023.",
  "Laporan kinerja disampaikan kepada Walikota pada awal tahun 2023.",
  "Target akhir Renstra pada tahun 2026 sebesar 90.",
  "Rencana Kinerja tahun 2023 akan disesuaikan.",
  "Perjanjian Kinerja Tahun 2023 telah ditandatangani.",
  "Evaluasi ini menjadi dasar Rencana Kinerja Tahunan 2023.",
])("%s", (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test("a cover with two years, and one with the month", () => {
  const cover = (last: string) => workbookOf({ N: [["Bagian", "Kalimat"], ["Sampul", "LAPORAN AKUNTABILITAS KINERJA TAHUN 2022"], ["Sampul", last], ["", "KATA PENGANTAR"], ["", "Segala puji bagi Tuhan Yang Maha Esa sehingga laporan ini dapat diselesaikan pada waktunya."]] });
  expect(placesOf(yearIsReportYear, cover("TAHUN 2023"), { year: 2022 })).toEqual(["N!B3"]);
  expect(placesOf(yearIsReportYear, cover("JANUARI 2023"), { year: 2022 })).toEqual([]);
  expect(placesOf(yearIsReportYear, cover("TAHUN 2022"), { year: 2022 })).toEqual([]);
});

test("the only budget table is another year's", () => {
  const budget = (year: number) => [[`Realisasi Anggaran Tahun ${year}`], [], ["Kegiatan", "Pagu", "Realisasi"], ["Satu", 100, 50]];
  expect(placesOf(yearIsReportYear, workbookOf({ A: budget(2021) }), { year: 2022 })).toEqual(["A!A1"]);
  expect(placesOf(yearIsReportYear, workbookOf({ A: budget(2021), B: budget(2022) }), { year: 2022 })).toEqual([]);
});

test("without a year or a text it is said not to be checked", () => {
  expect(lacksOf(yearIsReportYear, workbookOf({}))).toHaveLength(2);
});
