import { ikuSetEqualEverywhere } from "../../../../src/domain/rules/iku/iku-set-equal-everywhere";
import { workbookOf } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { ikuOf } from "./iku-of";

const A = ["Indeks Kepuasan Masyarakat (IKM)", "indeks", 82, 80];
const B = ["Persentase penanganan konflik", "%", 100, 100];
const C = ["Nilai AKIP", "nilai", 70, 71];
const years = ([name, unit, target, realisasi]: typeof A) => [name, unit, target, realisasi, target, realisasi];

test("the same indicators everywhere, however they are spelt", () => {
  const naskah = ["b. Indikator Kinerja Utama :", "1. Presentasi Indeks Kepuasan Masyarakat (IKM)", "- a. Rekomendasi KTP", "2. Presentase penanganan konflik di kecamatan", "C. Penetapan Kinerja"];
  expect(issuesOf(ikuSetEqualEverywhere, ikuOf({ capaian: [A, B], banding: [years(["Prosentase Indeks Kepuasan Masyarakat (IKM) Pengantar KK", "", 1, 1]), years(B)], pk: [A, B], naskah }))).toEqual([]);
});

test("an indicator that the others lack is told at its cell", () => {
  expect(issuesOf(ikuSetEqualEverywhere, ikuOf({ capaian: [A, B], banding: [years(A), years(B), ["Nilai AKIP", "nilai"]], naskah: ["Indikator Kinerja Utama:", "1. Indeks Kepuasan Masyarakat", "2. Persentase penanganan konflik"] }))).toEqual([
    { at: ["Banding!A6"], facts: { indikator: "Nilai AKIP", in: ["Banding"], missing: ["capaian", "naskah"], empty: true } },
  ]);
});

test.each([
  ["missing in the text only", { capaian: [A, B, C], pk: [A, B, C], naskah: ["Indikator Kinerja Utama:", "1. Indeks Kepuasan Masyarakat", "2. Persentase penanganan konflik"] }, ["IKU!B5"]],
  ["missing in the Perjanjian Kinerja", { capaian: [A, B, C], pk: [A, B] }, ["IKU!B5"]],
  ["tables of two levels", { capaian: [A, B, C], pk: [["Jumlah rapat", "kali", 1], ["Jumlah laporan", "dokumen", 1], ["Jumlah kunjungan", "orang", 1]] }, []],
  ["a text that lists something else", { capaian: [A, B], naskah: ["Indikator Kinerja Utama:", "Ditetapkan dengan keputusan camat."] }, []],
])("%s", (_, given, places) => {
  expect(placesOf(ikuSetEqualEverywhere, ikuOf(given))).toEqual(places);
});

test("two indicators of one table are never one, and a realisasi of an unknown name is told", () => {
  const near = ["Tingkat partisipasi masyarakat dalam pembangunan", "%", 85, 85];
  expect(placesOf(ikuSetEqualEverywhere, ikuOf({ capaian: [["Tingkat partisipasi masyarakat dalam perencanaan", "%", 80, 80], near], pk: [near, A] }))).toEqual(["IKU!B3", "PK!B4"]);
  const rows = workbookOf({ T: [["Sasaran", "Indikator Kinerja", "Target"], ["S", "IKM", 80], ["S", "Nilai AKIP", 70]], R: [["Indikator Kinerja", "Tahun", "Realisasi"], ["IKM", 2022, 79], ["Nilai AKIB", 2022, 70], ["Cakupan layanan", 2022, 70]] });
  expect(placesOf(ikuSetEqualEverywhere, rows)).toEqual(["R!A4"]);
});

test("those below the head of the office have indicators of their own", () => {
  const pk = (title: string, ...names: readonly string[]) => [[title], ["Sasaran", "Indikator Kinerja", "Target"], ...names.map((name) => ["S", name, 80])];
  const capaian = [["Capaian IKU Tahun 2022"], ["Sasaran", "Indikator Kinerja", "Target", "Realisasi"], ["S", "IKM", 80, 82]];
  const places = (title: string) => placesOf(ikuSetEqualEverywhere, workbookOf({ A: capaian, B: pk("Perjanjian Kinerja Camat 2022", "IKM"), C: pk(title, "IKM", "Jumlah dokumen") }));
  expect([places("Perjanjian Kinerja Sekretaris Camat 2022"), places("Perjanjian Kinerja Kepala Seksi Pelayanan 2022"), places("Perjanjian Kinerja 2022")]).toEqual([[], [], ["C!B4"]]);
});

test("one place alone is nothing to compare", () => {
  expect(lacksOf(ikuSetEqualEverywhere, ikuOf({ capaian: [A] }))).toHaveLength(1);
  expect(lacksOf(ikuSetEqualEverywhere, workbookOf({ A: [["x"]] }))).toHaveLength(1);
  expect(lacksOf(ikuSetEqualEverywhere, ikuOf({ capaian: [A], pk: [A] }))).toEqual([]);
});
