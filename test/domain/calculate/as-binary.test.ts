import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { asBinary } from "../../../src/domain/calculate/as-binary";

it.each(["0", "-0", "1", "-1", "9999999", "10000000", "7552676345", "-9007199254740991", "9007199254740991", "100000000000000", "1e21"])("%s is exact", (text) => {
  expect(asBinary(new Decimal(text))).toBe(Number(text));
});

it("whole numbers are exact", () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (number) => asBinary(new Decimal(number)) === number));
});

it("others are within the precision of floating point", () => {
  const fraction = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }).filter((number) => Math.abs(number) > 1e-15);
  fc.assert(fc.property(fraction, (number) => Math.abs(asBinary(new Decimal(number)) - number) <= Math.abs(number) * 1e-14));
});

it("what is no number stays none", () => {
  expect([asBinary(new Decimal(NaN)), asBinary(new Decimal(Infinity))]).toEqual([NaN, NaN]);
});
