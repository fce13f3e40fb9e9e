import { staffBreakdownPresent } from "../../../../src/domain/rules/staff/staff-breakdown-present";
import { workbookOf, type CellInput } from "../../workbook-of";
import { lacksOf, placesOf } from "../check";
import { staffOf } from "./staff-of";

test.each<[CellInput, CellInput, CellInput, readonly string[]]>([
  ["", "", 1, ["A!E3"]],
  ["-", "", 1, ["A!E3"]],
  ["", "", 0, []],
  ["", "", "", []],
  [0, "", 1, []],
  [1, "", 1, []],
])("SMA %p, S-1 %p, Jumlah %p", (sma, s1, jumlah, places) => {
  expect(placesOf(staffBreakdownPresent, staffOf([1, "Gol IV", sma, s1, jumlah], [2, "Gol III", 1, 1, 2]))).toEqual(places);
});

test("without a staff table it says so", () => {
  expect(lacksOf(staffBreakdownPresent, workbookOf({}))).toHaveLength(1);
});
