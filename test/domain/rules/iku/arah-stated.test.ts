import { arahStated } from "../../../../src/domain/rules/iku/arah-stated";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";

const iku = (name: string, target: CellInput = 8, realisasi: CellInput = 9, capaian: CellInput = "") =>
  workbookOf({ A: [["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"], [name, target, realisasi, capaian]] });

test.each([
  ["Angka kemiskinan", true],
  ["Prevalensi stunting", true],
  ["Tingkat pengangguran terbuka", true],
  ["Rata-rata waktu tunggu pelayanan loket", true],
  ["Persentase layanan dengan waktu tunggu sesuai standar", false],
  ["Waktu tunggu", true],
  ["Jumlah temuan BPK", true],
  ["Persentase temuan yang ditindaklanjuti", false],
  ["Persentase penanganan stunting", false],
  ["Penurunan angka kemiskinan", false],
  ["Indeks Kepuasan Masyarakat", false],
])("%s: %p", (name, isAsked) => {
  expect(placesOf(arahStated, iku(name))).toEqual(isAsked ? ["A!A2"] : []);
});

test("a column, a choice or the stated capaian tells it", () => {
  expect(issuesOf(arahStated, workbookOf({ A: [["Indikator Kinerja", "Arah", "Target", "Realisasi"], ["Angka kemiskinan", "naik", 8, 9]] }))).toEqual([]);
  expect(issuesOf(arahStated, iku("Angka kemiskinan"), { indikator: { "angka kemiskinan": { arah: "turun" } } })).toEqual([]);
  expect(issuesOf(arahStated, iku("Angka kemiskinan", 8, 9, "87,5"))).toEqual([]);
  expect(issuesOf(arahStated, iku("Angka kemiskinan", 8, 9, "112,5"))).toHaveLength(1);
});

test("a target that is met exactly does not depend on it", () => {
  expect(placesOf(arahStated, iku("Angka kemiskinan", 8, 8, 100))).toEqual([]);
});

test("without indicators it says so", () => {
  expect(lacksOf(arahStated, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});
