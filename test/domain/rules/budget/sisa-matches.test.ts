import { sisaMatches } from "../../../../src/domain/rules/budget/sisa-matches";
import { issuesOf, lacksOf } from "../check";
import { workbookOf, type CellInput } from "../../workbook-of";
import { budgetOf } from "./budget-of";

test.each<[CellInput, CellInput, CellInput, string | undefined]>([
  [100, 40, 60, undefined],
  [100, 40, "60,00", undefined],
  [100, 40, 50, "10"],
  [100, 140, -40, undefined],
  [100, 140, "(40)", undefined],
  [100, 140, 40, "-80"],
  [100, 40, "", undefined],
  [100, "-", 100, undefined],
  [100, "-", 1000, "-900"],
  [100, "n/a", 1000, undefined],
  [100, 40, "-", "60"],
  [100, 100, "-", undefined],
])("pagu %p, realisasi %p, sisa %p", (pagu, realisasi, sisa, difference) => {
  const issues = issuesOf(sisaMatches, budgetOf(["a", "Kegiatan", pagu, realisasi, "", sisa]));
  expect(issues.map(({ at, facts }) => [at[0], facts.difference])).toEqual(difference === undefined ? [] : [["A!F2", difference]]);
});

test("a table without sisa is said not to be checked", () => {
  expect(lacksOf(sisaMatches, workbookOf({ A: [["Kegiatan", "Pagu", "Realisasi"], ["Satu", 2, 1]] }))).toHaveLength(1);
});
