import { Decimal } from "decimal.js";
import { judgePercentage } from "../../../src/domain/calculate/verdict";
import { readFigure } from "../../../src/domain/read/read-figure";
import { gridOf, type CellInput } from "../workbook-of";

const judge = (stated: CellInput, exact: string, isWhole = false) => judgePercentage(readFigure(gridOf("A", [[stated]]), 1, 1, "percent", null), new Decimal(exact), isWhole);

test.each<[CellInput, string, string]>([
  ["99,5 %", "99.534817", "rounded"],
  ["96 %", "96.093723", "rounded"],
  ["95,5 %", "95.585560", "truncated"],
  ["100%", "99.611341", "rounded-to-100"],
  ["100,00 %", "99.998", "rounded-to-100"],
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
