import { readHeading } from "../../../src/domain/recognise/heading";
import { mayBeHeading } from "../../../src/domain/recognise/heading-gate";
import { WORDINGS } from "../../../src/domain/recognise/wordings";

const headings = [
  ...WORDINGS.flatMap(([, words]) => words.flatMap((word) => [word, word.toUpperCase(), `${word} (Rp)`, `${word} 2022`, `${word} tahun 2022`])),
  // A letter too many, one too few and two exchanged, as far as they are forgiven.
  ...WORDINGS.flatMap(([, words]) => words.filter((word) => word.length > 6).flatMap((word) => [`${word}x`, word.slice(0, -1), `${word.slice(0, 3)}q${word.slice(4)}`])),
  "Faktor Penghambat dan Kendala yang Dihadapi", "Analisis Penyebab Keberhasilan atau Kegagalan", "Alternatif Solusi yang Telah Dilakukan", "Sasaran/Indikator yang didukung", "Rata-rata Nasional",
  "TW II", "Realisasi TW2", "Triwulan", "Semester I", "Target Renstra 2026", "Capaian akhir periode", "Target Jangka Menengah", "Tahun", "% Realisasi", "Tar\nget", "No.",
];

test.each(headings.filter((text) => readHeading([text]).meaning !== null))("%p may be a heading", (text) => {
  expect(mayBeHeading(text)).toBe(true);
});

test.each(["2021", "Tahun 2021", "tahun 2022"])("%p may be a year", (text) => {
  expect(mayBeHeading(text)).toBe(true);
});

test.each(["Penyediaan jasa dan peralatan kantor", "Belanja barang pakai habis", "7.01.01.2.01", "Kelurahan Contoh Asri", "Meningkatnya mutu layanan", ""])("%p is let go without reading it", (text) => {
  expect(mayBeHeading(text)).toBe(false);
});
