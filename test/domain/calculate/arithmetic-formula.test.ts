import { readArithmetic } from "../../../src/domain/calculate/arithmetic-formula";

const CELLS: Readonly<Record<string, number>> = { C5: 8, D5: 9, "'IKU 2'!C5": 4, "[@Target]": 8, "T[@Realisasi]": 6 };
const result = (formula: string): number | null => readArithmetic(formula)?.evaluate((reference) => CELLS[reference] ?? NaN) ?? null;

test.each([
  ["=D5/C5*100", 112.5],
  ["=($D$5-($D5-C$5))/C5*100", 100],
  ["=2*C5-D5", 7],
  ["=-C5^2", 64],
  ["=50%", 0.5],
  ["=ROUND(D5/C5*100,1)", 112.5],
  ["=IFERROR(D5/C5,0)", 1.125],
  ["=IF(C5=0,0,D5/C5)", 1.125],
  ["=MIN(D5/C5*100, 100)", 100],
  ["='IKU 2'!C5*2", 8],
  ["=[@Target]+T[@Realisasi]", 14],
  ["=IF(D5>=C5,\"ya\",1)", NaN],
])("%s is %p", (formula, expected) => {
  expect(result(formula)).toBe(expected);
});

test.each(["=SUM(C5:C9)", "=VLOOKUP(A1,B:C,2,0)", "=C5&D5", "=C5+", "=(C5", "=)", "=", "=#REF!/C5", "=C5 D5", "=Capaian"])("%s is more than arithmetic, or broken", (formula) => {
  expect(readArithmetic(formula)).toBeNull();
});

test("cells are named once, without what fixes them", () => {
  expect(readArithmetic("=($D$5-(D5-C5))/C5")?.references).toEqual(["D5", "C5"]);
});

test("hostile formulas take no time", () => {
  expect(readArithmetic(`=${"(".repeat(3000)}C5`)).toBeNull();
  expect(readArithmetic(`=${"-".repeat(3000)}C5`)).toBeNull();
  expect(readArithmetic(`=${"C5+".repeat(5000)}C5`)?.references).toEqual(["C5"]);
});
