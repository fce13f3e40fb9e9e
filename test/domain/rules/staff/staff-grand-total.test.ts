import { staffGrandTotal } from "../../../../src/domain/rules/staff/staff-grand-total";
import { issuesOf, lacksOf } from "../check";
import { staffOf } from "./staff-of";

test.each<[string, number, number, number, number, number, boolean]>([
  ["all agree", 5, 2, 6, 1, 7, false],
  ["printed differs from both", 5, 2, 6, 1, 8, true],
  ["rows differ from columns", 6, 2, 6, 1, 7, true],
  ["printed follows the rows", 6, 2, 6, 1, 8, true],
])("%s", (_, first, second, sma, s1, printed, isIssue) => {
  const issues = issuesOf(staffGrandTotal, staffOf([1, "Gol II", 4, 1, first], [2, "Gol III", 2, "", second], ["TOTAL", "", sma, s1, printed]));
  expect(issues.map(({ at }) => at)).toEqual(isIssue ? [["A!E5"]] : []);
});

test("the facts give every count", () => {
  const issues = issuesOf(staffGrandTotal, staffOf([1, "Gol II", 4, 1, 6], [2, "Gol III", 2, "", 2], ["TOTAL", "", 6, 2, 9]));
  expect(issues[0]?.facts).toEqual({ printed: "9", byRows: "8", byColumns: "8", byCells: "7", difference: "-1", stories: [] });
});

test("without a total row it says so", () => {
  expect(lacksOf(staffGrandTotal, staffOf([1, "Gol II", 4, 1, 5]))).toHaveLength(1);
});
