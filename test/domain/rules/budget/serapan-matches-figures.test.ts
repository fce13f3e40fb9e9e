import { serapanMatchesFigures } from "../../../../src/domain/rules/budget/serapan-matches-figures";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { budgetOf } from "./budget-of";

test.each<[CellInput, CellInput, CellInput, string]>([
  ["Rp. 12.897.600", "Rp. 12.837.600", "99,5 %", "none"],
  ["Rp. 4.112.784.533", "Rp. 3.952.130.660", "96 %", "none"],
  [250844950, 239771550, "95,5 %", "truncated"],
  [711144650, 708380720, "100%", "rounded-to-100"],
  [38674800, 38522500, [1, "0%"], "rounded-to-100"],
  [11200000, 11200000, "97,32%", "wrong"],
  [11200000, 11200000, "100", "none"],
  [11200000, 11200000, "99", "wrong"],
  [0, 0, "100", "none"],
  [200, 100, 0.5, "none"],
  [300, 100, { f: "=D2/C2*100", v: 33.33333333333333 }, "none"],
  [300, 100, { f: "=D2/C2", v: 0.3333333333333333 }, "none"],
  [100, 150, "150%", "none"],
  [100, "-", "0%", "none"],
  [100, "-", "71,7%", "wrong"],
  [100, "n/a", "71,7%", "none"],
])("pagu %p, realisasi %p, stated %p: %s", (pagu, realisasi, stated, expected) => {
  const issues = issuesOf(serapanMatchesFigures, budgetOf(["a", "Kegiatan", pagu, realisasi, stated]));
  expect(issues.map(({ at, facts }) => [at[0], facts.verdict])).toEqual(expected === "none" ? [] : [["A!E2", expected]]);
});

test("the total row's percentage is judged by the total row's own figures", () => {
  const workbook = budgetOf(["a", "Satu", 100, 50, "50%"], ["", "JUMLAH", 200, 50, "50%"]);
  expect(issuesOf(serapanMatchesFigures, workbook).map(({ at }) => at[0])).toEqual(["A!E3"]);
});

test("pagu perubahan is what counts when there is one", () => {
  const workbook = workbookOf({ A: [["Kegiatan", "Anggaran", "Anggaran Perubahan", "Realisasi", "%"], ["Satu", 100, 200, 100, "50%"], ["Dua", 100, "", 50, "50%"]] });
  expect(issuesOf(serapanMatchesFigures, workbook)).toEqual([]);
});

test("a table without percentages is said not to be checked", () => {
  expect(lacksOf(serapanMatchesFigures, workbookOf({ A: [["Kegiatan", "Pagu", "Realisasi"], ["Satu", 2, 1]] }))).toHaveLength(1);
});
