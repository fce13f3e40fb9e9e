import { targetEqualsPk } from "../../../../src/domain/rules/iku/target-equals-pk";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf, placesOf } from "../check";
import { ikuOf } from "./iku-of";

const places = (inCapaian: CellInput, inPk: CellInput): (string | undefined)[] => placesOf(targetEqualsPk, ikuOf({ capaian: [["IKM", "indeks", inCapaian, 80]], pk: [["IKM", "indeks", inPk]] }));

test.each<[CellInput, CellInput, boolean]>([
  [82, 82, true],
  [82, 83, false],
  ["85%", 85, true],
  ["85%", [0.85, "0%"], true],
  ["85%", 0.85, true],
  [85, 0.85, false],
  ["82,35", 82.352941, true],
  [82, 82.4, false],
  ["-", 82, true],
  [82, "", true],
])("target %p beside %p of the Perjanjian Kinerja: %p", (a, b, isFine) => {
  expect(places(a, b)).toEqual(isFine ? [] : ["IKU!D3"]);
});

test("the facts name the field and both figures", () => {
  const workbook = ikuOf({ capaian: [["IKM", "indeks", 82, 70], ["Nilai AKIP", "nilai", 60, 61]], banding: [["IKM", "indeks", 80, 76, 83, 71], ["Nilai AKIP", "nilai", 60, 59, 60, 61]] });
  expect(issuesOf(targetEqualsPk, workbook)).toEqual([
    { at: ["Banding!E4", "IKU!D3"], facts: { field: "target", indikator: "IKM", stated: "83", elsewhere: "82", againstPk: false } },
    { at: ["Banding!F4", "IKU!E3"], facts: { field: "realisasi", indikator: "IKM", stated: "71", elsewhere: "70", againstPk: false } },
  ]);
});

test("a changed Perjanjian Kinerja counts, a plan or another year's table does not", () => {
  const table = (title: string, target: number): CellInput[][] => [[title], ["Sasaran", "Indikator Kinerja", "Target"], ["S", "IKM", target]];
  const capaian: CellInput[][] = [["Capaian IKU Tahun 2022"], ["Sasaran", "Indikator Kinerja", "Target", "Realisasi"], ["S", "IKM", 82, 80]];
  expect(placesOf(targetEqualsPk, workbookOf({ IKU: capaian, A: table("Perjanjian Kinerja 2022", 80), B: table("Perjanjian Kinerja Perubahan 2022", 82) }))).toEqual([]);
  expect(placesOf(targetEqualsPk, workbookOf({ IKU: capaian, A: table("Perjanjian Kinerja 2022 (Sebelum Perubahan)", 80), B: table("Perubahan Perjanjian Kinerja 2022", 82) }))).toEqual([]);
  expect(placesOf(targetEqualsPk, workbookOf({ IKU: capaian, A: table("Rencana Kinerja Tahunan (RKT) 2022", 80), B: table("Perjanjian Kinerja Tahun 2023", 90) }))).toEqual([]);
});

test("the year's target beside the quarters counts, a single quarter's does not", () => {
  const capaian: CellInput[][] = [["Capaian IKU Tahun 2022"], ["Indikator Kinerja", "Target", "Realisasi"], ["IKM", 82, 80]];
  const quarters = (title: string, target: number): CellInput[][] => [[title], ["Indikator Kinerja", "Target", "Target TW I", "Realisasi TW I", "Target TW II", "Realisasi TW II"], ["IKM", target, 20, 19, 41, 40]];
  expect(placesOf(targetEqualsPk, workbookOf({ IKU: capaian, TW: quarters("Pengukuran per Triwulan Tahun 2022", 82) }))).toEqual([]);
  expect(placesOf(targetEqualsPk, workbookOf({ IKU: capaian, TW: quarters("Pengukuran per Triwulan Tahun 2022", 85) }))).toEqual(["TW!B3"]);
  expect(placesOf(targetEqualsPk, workbookOf({ IKU: capaian, TW: quarters("Pengukuran sampai dengan Triwulan II Tahun 2022", 41) }))).toEqual([]);
});

test("without a Perjanjian Kinerja it says so", () => {
  expect(lacksOf(targetEqualsPk, ikuOf({ capaian: [["IKM", "indeks", 82, 70]] }))).toHaveLength(1);
  expect(lacksOf(targetEqualsPk, ikuOf({ capaian: [["IKM", "indeks", 82, 70]], pk: [["IKM", "indeks", 82]] }))).toEqual([]);
});
