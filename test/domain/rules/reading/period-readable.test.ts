import { periodReadable } from "../../../../src/domain/rules/reading/period-readable";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf } from "../check";

const placesOf = (...rows: CellInput[][]) =>
  issuesOf(periodReadable, workbookOf({ R: [["Indikator Kinerja", "Tahun", "Triwulan", "Realisasi"], ...rows] }, { RealisasiIKU: `R!A1:D${rows.length + 1}` })).map(({ at, facts }) => [...at, facts.text]);

test("a year that is none and a quarter that is none are told at their cells", () => {
  expect(placesOf(["IKM", "dua ribu", "", 1], ["IKM", 20255, "I", 1], ["IKM", 2025, "Semester I", 1], ["IKM", 2025, 5, 1], ["IKM", "abc", "V", 1])).toEqual([
    ["R!B2", "dua ribu"], ["R!B3", "20255"], ["R!C4", "Semester I"], ["R!C5", "5"], ["R!B6", "abc"],
  ]);
});

test("every way of naming a period, and none at all, is fine", () => {
  expect(placesOf(["IKM", 2025, "", 1], ["IKM", "Tahun 2025", "IV", 1], ["IKM", "2025", "TW 2", 1], ["IKM", 2025, 3, 1], ["IKM", "", "Triwulan I", 1], ["IKM", 2025, "-", 1], ["", "abc", "V", 1])).toEqual([]);
});
