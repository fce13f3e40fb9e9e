import fc from "fast-check";
import { Decimal } from "decimal.js";
import { explainDifference } from "../../../src/domain/calculate/selisih";

const parts = (...values: (number | readonly [number, number])[]) =>
  values.map((value, i) => ({
    value: new Decimal(typeof value === "number" ? value : value[0]), pair: typeof value === "number" ? null : new Decimal(value[1]), cell: { sheet: "A", row: i + 1, column: 1 },
  }));

const told = (values: Parameters<typeof parts>, stated: number) =>
  explainDifference(parts(...values), new Decimal(stated)).map(({ kind, cells, remainder, instead }) => `${kind} ${cells.map(({ row }) => row).join("+")}${remainder.isZero() ? "" : ` rest ${remainder.toFixed()}`}${instead ? ` → ${instead.toFixed()}` : ""}`);

test.each<[string, Parameters<typeof parts>, number, string[]]>([
  ["agreement needs no story", [100, 20], 120, []],
  ["a line left out", [1000, 250, 70], 1070, ["one-line 2"]],
  ["a line counted twice", [1000, 250, 70], 1570, ["one-line 2"]],
  ["two lines left out", [1000, 251, 73], 1000, ["two-lines 2+3", "copied-total 1"]],
  ["two digits exchanged in a line", [5821, 700], 5281 + 700, ["transposed-digits 1 → 5281"]],
  ["a zero too many in a line", [5000, 731], 500 + 731, ["factor 1 → 500"]],
  ["a sign", [500, -70], 570, ["sign 2 → 70"]],
  ["pagu and realisasi exchanged", [500, [70, 64]], 564, ["pair-exchanged 2 → 64"]],
  ["a total copied from a line", [5821, 707], 707, ["one-line 1", "copied-total 2"]],
  ["the nearest line, with what is left", [711144650, 38522500, 11200000], 711144650 + 11200000 - 4570, ["one-line 2 rest 4570"]],
  ["nothing near is nothing told", [1000, 250], 1100, []],
  ["what fits more than three times fits by chance", [1, 1, 1, 1, 5], 8, []],
])("%s", (_, values, stated, stories) => {
  expect(told(values, stated)).toEqual(stories);
});

test("a line left out of a total is always named, and every exact story closes the difference", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1_000, max: 900_000_000 }), { minLength: 2, maxLength: 30 }), fc.nat(), (values, pick) => {
      const left = pick % values.length;
      const all = parts(...values);
      const stated = values.reduce((total, value, i) => total + (i === left ? 0 : value), 0);
      const stories = explainDifference(all, new Decimal(stated));
      expect(stories.length).toBeLessThanOrEqual(3);
      expect(stories[0]).toMatchObject({ kind: "one-line", cells: [{ row: left + 1 }] });
      for (const { instead, cells } of stories) {
        if (!instead) continue;
        const mended = all.reduce((total, { value, cell }) => total.plus(cell === cells[0] ? instead : value), new Decimal(0));
        expect(mended.toFixed()).toBe(String(stated));
      }
    }),
  );
});
