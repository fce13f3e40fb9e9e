import { averageMatches } from "../../../../src/domain/rules/iku/average-matches";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { ikuOf } from "./iku-of";

/** Capaian 85,37 and 100 of one sasaran, 50 of another: mean 78,455, of the sasaran 71,34. */
const table = (label: string, mean: CellInput, more: CellInput[][] = []) => workbookOf({
  A: [["Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"], ["S1", "Satu", 82, 70, "85,37"], ["", "Dua", 100, 100, 100], ["S2", "Tiga", 10, 5, 50], ...more, [label, "", "", "", mean]],
});

test.each<[string, CellInput, string | null]>([
  ["RATA-RATA", "78,46", null],
  ["Rata-rata capaian", [0.7845528, "0.00%"], null],
  ["Rata-rata", "71,34", null],
  ["Rata-rata", "78,45", "truncated"],
  ["Rata-rata", "87,46", "wrong"],
  ["Rata-rata", "235,37", "wrong"],
  ["JUMLAH", "235,37", null],
  ["Rata-rata", "n/a", null],
])("%s %p: %p", (label, mean, verdict) => {
  expect(issuesOf(averageMatches, table(label, mean)).map(({ at, facts }) => [at[0], facts.verdict])).toEqual(verdict === null ? [] : [["A!E5", verdict]]);
});

test("a mean of what is held to 100, of the sasaran above it, and n/a left out", () => {
  expect(issuesOf(averageMatches, table("Rata-rata", "83,84", [["S3", "Empat", 10, 20, 200]]))).toEqual([]);
  expect(issuesOf(averageMatches, table("Rata-rata", "78,46", [["S3", "Empat", 0, 20, "n/a"]]))).toEqual([]);
  expect(issuesOf(averageMatches, table("Rata-rata sasaran 2", "50"))).toEqual([]);
});

test.each([
  ["Rata-rata capaian kinerja tahun 2022 sebesar 90,00 %.", []],
  ["Capaian kinerja rata-rata 90 %.", []],
  ["Rata-rata capaian IKU mencapai 93,5 %.", ["Narasi!B3"]],
  ["Rata-rata serapan anggaran untuk kinerja 93,5 %.", []],
  ["Rata-rata capaian kinerja tahun 2021 sebesar 93,5 %.", []],
])("in the text: %s", (sentence, places) => {
  const workbook = ikuOf({ capaian: [["Satu", "%", 100, 80, 80], ["Dua", "%", 100, 100, 100]], naskah: [sentence] });
  expect(issuesOf(averageMatches, workbook).map(({ at }) => at[0])).toEqual(places);
});

test("without a stated mean it says so", () => {
  expect(lacksOf(averageMatches, ikuOf({ capaian: [["Satu", "%", 100, 80, 80]] }))).toHaveLength(1);
  expect(lacksOf(averageMatches, table("Rata-rata", "1"))).toEqual([]);
});
