import { realisasiWithinPagu } from "../../../../src/domain/rules/budget/realisasi-within-pagu";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";
import { budgetOf } from "./budget-of";

test.each<[CellInput, CellInput, readonly string[]]>([
  [100, 100, []],
  [100, 101, ["A!D2", "A!C2"]],
  ["Rp. 1.000,-", "Rp. 1.000,01", ["A!D2", "A!C2"]],
  [0, 5, ["A!D2", "A!C2"]],
  [100, "", []],
  ["900.000.000.000.000", "900.000.000.000.000,01", ["A!D2", "A!C2"]],
])("pagu %p, realisasi %p", (pagu, realisasi, cells) => {
  expect(issuesOf(realisasiWithinPagu, budgetOf(["a", "Kegiatan", pagu, realisasi])).flatMap(({ at }) => at)).toEqual(cells);
});

test("the excess is told to the sen", () => {
  expect(issuesOf(realisasiWithinPagu, budgetOf(["a", "Kegiatan", "900.000.000.000.000", "900.000.000.000.000,01"]))[0]?.facts.excess).toBe("0.01");
});

test("without a budget table it says so", () => {
  expect(lacksOf(realisasiWithinPagu, workbookOf({ A: [["x"]] }))).toHaveLength(1);
});
