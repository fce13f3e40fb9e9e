import { Decimal } from "decimal.js";
import fc from "fast-check";
import { computeSerapan } from "../../../src/domain/calculate/serapan";
import { isPlainlyRight, judgePercentage } from "../../../src/domain/calculate/verdict";
import { readFigure } from "../../../src/domain/read/read-figure";
import { gridOf, type CellInput } from "../workbook-of";

const judge = (stated: CellInput, exact: string, isWhole = false) => judgePercentage(readFigure(gridOf("A", [[stated]]), 1, 1, "percent", null), new Decimal(exact), isWhole);

test.each<[CellInput, string, string]>([
  ["99,5 %", "99.534817", "rounded"],
  ["96 %", "96.093723", "rounded"],
  ["95,5 %", "95.585560", "truncated"],
  ["100%", "99.611341", "rounded-to-100"],
  ["100,00 %", "99.994", "rounded-to-100"],
  ["100,00 %", "99.998", "rounded"],
  ["100 %", "99.998", "rounded"],
  ["100%", "98.9", "wrong"],
  ["97,43%", "97.432", "rounded"],
  ["99,5", "99.5", "exact"],
  [97.43241235, "97.43241235004", "exact"],
  [[0.955, "0.0%"], "95.5", "exact"],
  [0.96, "96.093723", "rounded"],
  ["0,96 %", "96.093723", "wrong"],
  [1, "0.99996", "rounded"],
  ["-5,5", "-5.55", "truncated"],
])("%p of exactly %s is %s", (stated, exact, verdict) => {
  expect(judge(stated, exact)).toBe(verdict);
});

test("100 is right when nothing is left", () => {
  expect(judge("100%", "100", true)).toBe("exact");
  expect(judge("100%", "100.4", true)).toBe("rounded");
});

test("what is plainly right is exact or rounded, and what is rounded with room to spare is plainly right", () => {
  const amount = fc.integer({ min: 1, max: 2_000_000_000_000 });
  fc.assert(fc.property(amount, amount, fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 0.3, 0.5, 1), (base, top, decimals, off) => {
    const exact = computeSerapan(new Decimal(base), new Decimal(top));
    if (!exact) throw new Error("no serapan");
    const value = exact.plus(new Decimal(10).pow(-decimals).times(off)).toDecimalPlaces(decimals);
    const stated = { ...readFigure(gridOf("A", [["1 %"]]), 1, 1, "percent", null), value, decimals: value.decimalPlaces() };
    const plainly = isPlainlyRight(stated, new Decimal(top), new Decimal(base));
    if (plainly) expect(["exact", "rounded"]).toContain(judgePercentage(stated, exact, top >= base));
    else expect(off > 0.1 || decimals > 6 || value.abs().gt(1e4) || value.eq(100) || value.minus(exact).abs().gt(0.45 * 10 ** -value.decimalPlaces())).toBe(true);
  }), { numRuns: 2000 });
});
