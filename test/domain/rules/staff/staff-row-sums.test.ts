import { staffRowSums } from "../../../../src/domain/rules/staff/staff-row-sums";
import { workbookOf, type CellInput } from "../../workbook-of";
import { lacksOf, placesOf } from "../check";
import { staffOf } from "./staff-of";

test.each<[CellInput, CellInput, CellInput, readonly string[]]>([
  [4, 1, 5, []],
  [4, "", 4, []],
  [4, "-", 4, []],
  [4, 1, 6, ["A!E3"]],
  ["4 orang", "1", "6 orang", ["A!E3"]],
  ["", "", 1, []],
  [4, 1, "", []],
])("SMA %p, S-1 %p, Jumlah %p", (sma, s1, jumlah, places) => {
  expect(placesOf(staffRowSums, staffOf([1, "Gol II", sma, s1, jumlah]))).toEqual(places);
});

test("men and women under each heading: the last Jumlah is the row's", () => {
  const workbook = workbookOf({
    A: [["No", "Unit", "PNS", "", "", "THL", "", "", "Total"], ["", "", "L", "P", "Jumlah", "L", "P", "Jumlah", ""], [1, "Kec.", 1, 2, 3, 4, 5, 9, 12], [2, "Kel.", 1, 1, 2, 1, 1, 2, 5]],
  });
  expect(placesOf(staffRowSums, workbook)).toEqual(["A!I4"]);
});

test("a table without Jumlah is said not to be checked", () => {
  expect(lacksOf(staffRowSums, workbookOf({ A: [["No", "Golongan", "SMA"], [1, "II", 4], [2, "III", 4]] }))).toHaveLength(1);
  expect(lacksOf(staffRowSums, workbookOf({}))).toHaveLength(1);
});
