import { numberingUnique } from "../../../../src/domain/rules/document/numbering-unique";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { narasiOf } from "./narasi-of";

const found = (...sentences: string[]) => issuesOf(numberingUnique, narasiOf(sentences)).map(({ at, facts }) => [facts["number"], ...at]);

test.each<[readonly string[], readonly unknown[]]>([
  [["1.3 Maksud", "1.4 GAMBARAN UMUM", "1.4.1. Kondisi Geografis", "1.4. Permasalahan Utama"], [["1.4", "N!B6", "N!B4"]]],
  [["1.3 Maksud", "1.4 Gambaran Umum", "1.5 Permasalahan Utama"], []],
  [["1.4.2 Kondisi", "2.1.3. Struktur Organisasi", "1.4.3 Sumber Daya"], [["2.1.3", "N!B4"]]],
  [["1.5 Sistematika Penyusunan", "2.1 Perencanaan Strategis", "BAB II", "2.1 Perjanjian Kinerja", "2.2 Renstra"], []],
  [["DAFTAR ISI", "1.1 Latar Belakang ..... 1", "3.1 Capaian ....... 9", "BAB I", "1.1 Latar Belakang", "3.1 Capaian Kinerja Organisasi"], []],
  [["Tabel 3.2", "Perbandingan Realisasi", "Tabel 3.2", "Realisasi Anggaran"], [["3.2", "N!B5", "N!B3"]]],
  [["Tabel 3.1", "Capaian IKU", "Tabel 3.2 Realisasi Anggaran", "Hal itu dapat dilihat pada Tabel 3.2 di atas."], []],
  [["Tabel 3.1 Capaian Kinerja", "Tabel 3.1 menunjukkan bahwa semua tercapai.", "Tabel 3.1 (lanjutan)", "Tabel 3.1 Realisasi Anggaran"], [["3.1", "N!B6", "N!B3"]]],
  [["a. Sebelah Utara", "b. Sebelah Selatan", "a. Rekomendasi", "b. Advis"], []],
])("%j", (sentences, expected) => {
  expect(found(...sentences)).toEqual(expected);
});

const budget = (second: CellInput): CellInput[][] => [
  ["No", "Program / Kegiatan", "Anggaran", "Realisasi"], ["1", "Program Satu"], ["a", "Kegiatan Pemberdayaan Kelurahan", 10, 9], [second, "Lembaga Kemasyarakatan", 5, 5], ["2", "Program Dua"], ["a", "Koordinasi Ketenteraman", 4, 4],
];

test("two kegiatan of a program with one letter, in the table and in the text", () => {
  const text = ["a. Pemberdayaan Kelurahan", "a. Lembaga Kemasyarakatan", "a. Koordinasi Ketenteraman"];
  expect(placesOf(numberingUnique, narasiOf(text, { A: budget("a") }))).toEqual(["A!A4", "N!B4"]);
  expect(placesOf(numberingUnique, narasiOf(text, { A: budget("b") }))).toEqual([]);
});

test("without a text and a budget it is said not to be checked", () => {
  expect(lacksOf(numberingUnique, workbookOf({}))).toHaveLength(1);
});
