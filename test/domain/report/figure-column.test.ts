import { Decimal } from "decimal.js";
import { figureFormat, figureWidth, neededDecimals } from "../../../src/domain/report/figure-column";

const decimals = (...values: (number | string | null)[]) => values.map((value) => (value === null ? null : new Decimal(value)));

it.each<[string, (number | string | null)[], number, number]>([
  ["nothing", [], 0, 8],
  ["short ones", [5, null, 12], 0, 8],
  ["the longest", [5, 900_000_000, 12], 0, 16],
  ["a negative one that is longer", [-900_000_000, 5_000_000], 0, 17],
  ["one that rounds up into another digit", ["100.000", "999.996"], 2, 12],
])("makes room for %s", (_, values, digits, width) => {
  expect(figureWidth(decimals(...values), digits, 8)).toBe(width);
});

it("shows the decimals that are there, four at most, and groups from ten thousand on", () => {
  expect(neededDecimals(decimals(1, "2.5", null))).toBe(1);
  expect(neededDecimals(decimals("0.1234567"))).toBe(4);
  expect([figureFormat(decimals(9999)), figureFormat(decimals(-10_000, "1.25"))]).toEqual(["0", "#,##0.00"]);
});
