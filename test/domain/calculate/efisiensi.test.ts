import { Decimal } from "decimal.js";
import { computeE, computeEfisiensi, efisiensiLabel, type EfisiensiFormula } from "../../../src/domain/calculate/efisiensi";
import { roundHalfUp } from "../../../src/domain/calculate/decimals";

const decimal = (value: number | null) => (value === null ? null : new Decimal(value));
const outcome = (capaian: number | null, pagu: number | null, realisasi: number | null) => ({ capaian: decimal(capaian), pagu: decimal(pagu), realisasi: decimal(realisasi) });
const shown = (value: Decimal | null) => (value === null ? null : roundHalfUp(value, 2).toNumber());

test.each<[EfisiensiFormula, number | null, number | null, number | null, number | null]>([
  ["selisih", 105, 1000, 950, 10],
  ["selisih", 100, 1000, 1000, 0],
  ["selisih", 100, 1000, 1200, -20],
  ["selisih", 99.99, 1000, 500, null],
  ["selisih", 100, 1000, 0, 100],
  ["selisih", 100, 0, 0, null],
  ["selisih", null, 1000, 500, null],
  ["selisih", 100, 1000, null, null],
  ["rasio", 90, 1000, 900, 1],
  ["rasio", 100, 300, 200, 1.5],
  ["rasio", 100, 1000, 0, null],
  ["rasio", 100, 0, 500, null],
  ["rasio", -50, 1000, 500, -1],
  ["pmk", 100, 1000, 950, 62.5],
  ["pmk", 100, 1000, 1000, 50],
  ["pmk", 100, 1000, 700, 100],
  ["pmk", 80, 1000, 1000, 0],
  ["pmk", 0, 1000, 500, null],
  ["pmk", 100, 0, 0, null],
  ["pmk", 100, null, 500, null],
])("efisiensi by %s of capaian %p, pagu %p, realisasi %p is %p", (formula, capaian, pagu, realisasi, expected) => {
  expect(shown(computeEfisiensi(formula, outcome(capaian, pagu, realisasi)))).toBe(expected);
});

test("E is held to 20 either way", () => {
  expect([950, 700, 1000, 1300].map((realisasi) => shown(computeE(outcome(100, 1000, realisasi))))).toEqual([5, 20, 0, -20]);
});

test("keeps hundreds of trillions apart from one rupiah more", () => {
  const even = computeEfisiensi("selisih", outcome(100, 900_000_000_000_000, 900_000_000_000_000));
  expect(even?.isZero()).toBe(true);
  expect(computeEfisiensi("selisih", outcome(100, 900_000_000_000_000, 900_000_000_000_001))?.isNegative()).toBe(true);
});

test.each<[EfisiensiFormula, number | null, ReturnType<typeof efisiensiLabel>]>([
  ["selisih", 0, "Efisien"], ["selisih", -0.01, "Tidak efisien"], ["rasio", 1, "Efisien"], ["rasio", 0.99, "Tidak efisien"], ["pmk", 50, "Efisien"], ["pmk", 49.99, "Tidak efisien"], ["pmk", null, null],
])("by %s %p is %p", (formula, value, label) => {
  expect(efisiensiLabel(formula, decimal(value))).toBe(label);
});
