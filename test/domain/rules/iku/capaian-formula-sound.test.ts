import { capaianFormulaSound } from "../../../../src/domain/rules/iku/capaian-formula-sound";
import { workbookOf, type CellInput } from "../../workbook-of";
import { issuesOf, lacksOf } from "../check";

type Line = readonly [target: CellInput, realisasi: CellInput, capaian: CellInput];
const HEAD: CellInput[] = ["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"];
const iku = (lines: readonly Line[]) => workbookOf({ A: [HEAD, ...lines.map((line, i) => [`Indikator ${"ABCDEFG"[i] ?? ""}`, ...line])] });
const f = (formula: string, v: number): CellInput => ({ f: formula, v });
const kinds = (lines: readonly Line[], choices = {}) => issuesOf(capaianFormulaSound, iku(lines), choices).map(({ at, facts }) => [facts.kind, at.join(" ")]);

const right: Line[] = [[80, 76, f("=C2/B2*100", 95)], [50, 40, f("=ROUND(C3/B3*100,2)", 80)], [8, 9, f("=IFERROR((2*B4-C4)/B4,0)", 0.875)], [10, 5, f("=B5/C5*100", 200)]];

test.each<[string, Line[], string[][]]>([
  ["formulas of every kind", right, []],
  ["formulas that are capped or looked up", [[80, 90, f("=MIN(C2/B2*100,100)", 100)], [80, 76, f("=VLOOKUP(A3,X:Y,2,0)", 95)]], []],
  ["the misprint", [[80, 76, f("=(C2-(C2-B2))/B2*100", 100)], [80, 80, f("=(C3-(C3-B3))/B3*100", 100)], [80, 76, f("=C4/B4*100", 95)]], [["constant", "A!D2 A!D3"]]],
  ["a constant", [[80, 76, f("=100", 100)]], [["constant", "A!D2"]]],
  ["a target against itself", [[80, 76, f("=B2/B2", 1)]], [["constant", "A!D2"]]],
  ["another row's cells", [...right.slice(0, 3), [10, 5, f("=C4/B5*100", 90)]], [["other-row", "A!D5 A!C4"]]],
  ["all typed as 100", [[80, 76, 100], [50, 40, 100], [50, 50, 100]], [["all-100", "A!D2 A!D3"]]],
  ["one of them typed as 100", [[80, 76, 100], [50, 50, 100]], []],
  ["all met", [[80, 80, 100], [50, 60, 100], [50, 40, 80]], []],
  ["a wrong one typed among formulas", [...right.slice(0, 3), [10, 5, 60]], [["typed", "A!D5"]]],
  ["a right one typed among formulas", [...right.slice(0, 3), [10, 5, 50]], []],
])("%s", (_, lines, expected) => {
  expect(kinds(lines)).toEqual(expected);
});

test("what is said to fall is not reckoned as rising", () => {
  const indikator = { "indikator a": { arah: "turun" }, "indikator b": { arah: "turun" }, "indikator c": { arah: "turun" } };
  expect(kinds([[8, 9, f("=C2/B2*100", 112.5)], [8, 9, "112,5"], [8, 9, "87,5"]], { indikator })).toEqual([["rising-formula", "A!D2"], ["rising-formula", "A!D3"]]);
  expect(kinds([[8, 9, f("=C2/B2*100", 112.5)], [8, 9, "112,5"]])).toEqual([]);
});

test("columns of a named table are its own row's", () => {
  const rows = workbookOf({ A: [HEAD, ["Indikator A", 80, 76, f("=([@Realisasi]-([@Realisasi]-[@Target]))/[@Target]*100", 100)], ["Indikator B", 80, 76, f("=[@Realisasi]/[@Target]*100", 95)]] });
  expect(issuesOf(capaianFormulaSound, rows).map(({ at }) => at)).toEqual([["A!D2"]]);
});

test("without a stated capaian it says so", () => {
  expect(lacksOf(capaianFormulaSound, workbookOf({ A: [["x"]] }))).toHaveLength(1);
  expect(lacksOf(capaianFormulaSound, iku([[80, 76, ""]]))).toHaveLength(1);
  expect(lacksOf(capaianFormulaSound, iku([[80, 76, 95]]))).toEqual([]);
});
