import { predikatMatchesScale } from "../../../../src/domain/rules/iku/predikat-matches-scale";
import { lan239 } from "../../../../src/domain/settings";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { ikuOf } from "./iku-of";

/** Capaian of 95, 80 and 60 per cent with what stands beside them, and beside their mean of 78,33. */
const table = (first: string, second: string, third: string, mean = "") => workbookOf({
  A: [["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Predikat"], ["Satu", 100, 95, 95, first], ["Dua", 100, 80, 80, second], ["Tiga", 100, 60, 60, third], ...(mean === "" ? [] : [["Rata-rata", "", "", "78,33", mean] as CellInput[]])],
});

test.each<[string, string, string, string, string[]]>([
  ["Sangat Tinggi", "Tinggi", "Rendah", "Tinggi", []],
  ["SANGAT TINGGI", "tinggi", "-", "", []],
  ["Sangat Tinggi", "Sangat Tinggi", "Rendah", "", ["A!E3"]],
  ["Sangat Tinggi", "Tinggi", "Rendah", "Sedang", ["A!E5"]],
  ["Sangat Berhasil", "Berhasil", "Cukup Berhasil", "Berhasil", []],
  ["Sangat Berhasil", "Sangat Berhasil", "Cukup Berhasil", "", ["A!E3"]],
  ["Istimewa", "Tinggi", "Rendah", "", []],
])("%s, %s, %s; mean %s", (first, second, third, mean, places) => {
  expect(placesOf(predikatMatchesScale, table(first, second, third, mean))).toEqual(places);
});

test("a column by another scale, or by none that is known, is said", () => {
  expect(lacksOf(predikatMatchesScale, table("Sangat Berhasil", "Berhasil", "Cukup Berhasil"))).toHaveLength(1);
  expect(lacksOf(predikatMatchesScale, table("Istimewa", "Tinggi", "Rendah"))).toHaveLength(1);
  expect(lacksOf(predikatMatchesScale, table("Sangat Tinggi", "Tinggi", "Rendah"))).toEqual([]);
  expect(lacksOf(predikatMatchesScale, table("", "", ""))).toHaveLength(1);
});

const capaian = [["Satu Hati", "%", 100, 80, 80], ["Dua Hati", "%", 100, 100, 100]];
const said = (sentence: string, choices = {}) => issuesOf(predikatMatchesScale, ikuOf({ capaian, naskah: [sentence] }), choices).map(({ at, facts }) => [at.join(" "), facts.predikat, facts.holdsOn]);

test.each([
  "Secara umum kinerja Kecamatan Contoh dikategorikan tinggi.",
  "Capaian kinerja sebesar 95 % termasuk dalam kategori Sangat Tinggi.",
  "Capaian indikator Dua Hati berkategori “Sangat Tinggi”.",
  "Serapan anggaran untuk kinerja tergolong sangat berhasil.",
  "Nilai SAKIP dan kinerja memperoleh predikat sangat berhasil.",
  "Kinerja tahun 2021 dinyatakan sangat berhasil.",
  "Pelayanan dinilai sangat tinggi.",
  "Kinerja kecamatan sangat berhasil membangun.",
])("right, or of something else: %s", (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  ["Secara umum kinerja Kecamatan Contoh dapat dinyatakan sangat berhasil.", "Narasi!B3 IKU!F3 IKU!F4", "Tinggi", ["LAN 239/2003"]],
  ["Capaian kinerja sebesar 80 % termasuk kategori sangat tinggi.", "Narasi!B3", "Tinggi", []],
  ["Capaian indikator Satu Hati berkategori Sangat Tinggi.", "Narasi!B3 IKU!F3", "Tinggi", []],
])("wrong: %s", (sentence, cells, predikat, holds) => {
  expect(said(sentence)).toEqual([[cells, predikat, holds]]);
});

test("the chosen scale counts, and one that a whole column goes by", () => {
  expect(said("Kinerja dapat dinyatakan sangat berhasil.", { scale: lan239 })).toEqual([]);
  const rows: CellInput[][] = [["Indikator Kinerja", "Target", "Realisasi", "Predikat"], ["Satu", 100, 80, "Berhasil"], ["Dua", 100, 100, "Sangat Berhasil"]];
  const naskah: CellInput[][] = [["Naskah"], ["Bagian", "Kalimat"], ["4", "Kinerja dapat dinyatakan sangat berhasil dalam mewujudkan misi dan tujuan yang ditetapkan."]];
  expect(placesOf(predikatMatchesScale, workbookOf({ A: rows, Narasi: naskah }))).toEqual([]);
});
