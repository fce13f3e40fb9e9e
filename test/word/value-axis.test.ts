import * as fc from "fast-check";
import { tickText, valueAxis } from "../../src/word/value-axis";

describe("valueAxis", () => {
  it.each([
    [[85.37, 100], { from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] }],
    [[], { from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] }],
    [[0, null], { from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] }],
    [[-30, 50], { from: -40, to: 60, ticks: [-40, -20, 0, 20, 40, 60] }],
  ])("of %j", (values, axis) => expect(valueAxis(values)).toEqual(axis));

  it("always holds every value and zero, with few ticks", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e15, max: 1e15 }).map((n) => n / 10000), { minLength: 1 }), (values) => {
      const { from, to, ticks } = valueAxis(values);
      expect(from).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(to).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(ticks.length).toBeLessThan(10);
      expect(to).toBeGreaterThan(from);
    }));
  });
});

describe("tickText", () => {
  it("shows no two ticks alike", () => {
    expect([0, 2.5, 5].map((tick) => tickText(tick, "#,##0"))).toEqual(["0", "2,5", "5"]);
    expect(tickText(2000, "#,##0.0")).toBe("2.000,0");
  });
});
