import { staffColumnSums } from "../../../../src/domain/rules/staff/staff-column-sums";
import { lacksOf, placesOf } from "../check";
import { staffOf } from "./staff-of";

test("each column of the breakdown is added up, group rows left out", () => {
  const body = [["", "Kecamatan"], [1, "Gol II", 4, 1, 5], ["", "Kelurahan"], [1, "Gol II", 2, "", 2]];
  expect(placesOf(staffColumnSums, staffOf(...body, ["TOTAL", "", 6, 1, 7]))).toEqual([]);
  expect(placesOf(staffColumnSums, staffOf(...body, ["TOTAL", "", 6, 2, 7]))).toEqual(["A!D7"]);
  expect(placesOf(staffColumnSums, staffOf(...body, ["TOTAL", "", "", "", 7]))).toEqual([]);
});

test("a table without a total row is said not to be checked", () => {
  expect(lacksOf(staffColumnSums, staffOf([1, "Gol II", 4, 1, 5]))).toHaveLength(1);
});
