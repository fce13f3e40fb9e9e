import fc from "fast-check";
import { Decimal } from "decimal.js";
import { explainDifference } from "../../../../src/domain/calculate/selisih/explain-difference";
import type { Amount } from "../../../../src/domain/calculate/selisih/story";

type Input = number | { readonly value: number; readonly pair?: number; readonly isEmpty?: boolean; /** What another figure says it is. */ readonly really?: number };

const at = (row: number) => ({ sheet: "A", row, column: 1 });
const amount = (input: Input, row: number): Amount => {
  const { value, pair, isEmpty = false, really } = typeof input === "number" ? { value: input } as Exclude<Input, number> : input;
  return {
    value: new Decimal(value), pair: pair === undefined ? null : new Decimal(pair), cell: at(row), isEmpty,
    ...(really !== undefined && { witness: (wanted: Decimal) => (wanted.eq(really) ? [at(99)] : null) }),
  };
};
const parts = (...values: readonly Input[]) => values.map((input, i) => amount(input, i + 1));

/** "one-line 2", "factor 1 → 500", "changed total → 7 !" when another figure says so. */
const told = (values: readonly Input[], stated: Input) =>
  explainDifference(parts(...values), amount(stated, 0)).map(({ kind, cells, remainder, instead, witness }) =>
    `${kind} ${cells.map(({ row }) => row || "total").join("+")}${remainder.isZero() ? "" : ` rest ${remainder.toFixed()}`}${instead ? ` → ${instead.toFixed()}` : ""}${witness ? " !" : ""}`);

test.each<[string, readonly Input[], Input, string[]]>([
  ["agreement needs no story", [100, 20], 120, []],
  ["a line left out", [1000, 250, 70], 1070, ["one-line 2"]],
  ["a line counted twice", [1000, 250, 70], 1570, ["one-line 2"]],
  ["two lines left out", [1000, 251, 73], 1000, ["two-lines 2+3", "copied-total 1"]],
  ["two digits exchanged in a line", [5821, 700], 5281 + 700, ["transposed-digits 1 → 5281"]],
  ["a zero too many in a line", [5000, 731], 500 + 731, ["factor 1 → 500"]],
  ["a sign", [500, -70], 570, ["sign 2 → 70"]],
  ["pagu and realisasi exchanged", [500, { value: 70, pair: 64 }], 564, ["pair-exchanged 2 → 64"]],
  ["a total copied from a line", [5821, 707], 707, ["one-line 1", "copied-total 2"]],
  ["two digits exchanged in the total", [5821, 700], 5621, ["transposed-digits total → 6521"]],
  ["two digits exchanged in the total, and no line near", [5800, 921], 7621, ["transposed-digits total → 6721"]],
  ["a zero too many in the total", [5821, 702], 65230, ["factor total → 6523"]],
  ["the total's sign", [5821, 702], -6523, ["sign total → 6523"]],
  ["the total's pagu and realisasi exchanged", [5821, 702], { value: 6411, pair: 6523 }, ["pair-exchanged total → 6523"]],
  ["the only empty line", [500, { value: 0, isEmpty: true }], 641, ["empty-line 2 → 141"]],
  ["one of two empty lines", [500, { value: 0, isEmpty: true }, { value: 0, isEmpty: true }], 641, []],
  ["the nearest line, with what is left", [711144650, 38522500, 11200000], 711144650 + 11200000 - 4570, ["one-line 2 rest 4570"]],
  ["nothing near is nothing told", [1000, 250], 1100, []],
  ["what fits more than three times fits by chance", [1, 1, 1, 1, 5], 8, []],
  ["among small counts a line of the size of the difference tells nothing", [1, 7, 9, 6], 22, []],
  ["an exchange of their digits does where it fits one", [12, 7, 21, 6], 37, ["transposed-digits 3 → 12"]],
  ["and not where it fits several", [12, 32, 21, 6], 62, []],
  ["round amounts are as coarse as counts", [1_000_000, 7_000_000, 9_000_000, 6_000_000], 22_000_000, []],
  ["another figure names the line, however small", [{ value: 1, really: 2 }, 7, 9], 18, ["changed 1 → 2 !"]],
  ["and an empty one", [7, 9, { value: 0, isEmpty: true, really: 2 }], 18, ["changed 3 → 2 !"]],
  ["its slip is told as well, other stories are not", [1000, { value: 5821, really: 5281 }, 540], 6821, ["transposed-digits 2 → 5281 !"]],
  ["a figure that says something else says nothing", [{ value: 1, really: 3 }, 7, 9], 18, []],
  ["another figure names the total", [1000, 250], { value: 1100, really: 1250 }, ["changed total → 1250 !"]],
])("%s", (_, values, stated, stories) => {
  expect(told(values, stated)).toEqual(stories);
});

test("a line left out of a total is always named, and every exact story closes the difference", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 100, max: 90_000_000 }), { minLength: 2, maxLength: 30 }), fc.nat(), (tens, pick) => {
      const values = tens.map((ten) => ten * 10 + 1);
      const left = pick % values.length;
      const all = parts(...values);
      const stated = values.reduce((total, value, i) => total + (i === left ? 0 : value), 0);
      const stories = explainDifference(all, amount(stated, 0));
      expect(stories.length).toBeLessThanOrEqual(3);
      expect(stories[0]).toMatchObject({ kind: "one-line", cells: [{ row: left + 1 }] });
      for (const { instead, cells } of stories) {
        if (!instead || cells[0]?.row === 0) continue;
        const mended = all.reduce((total, { value, cell }) => total.plus(cell === cells[0] ? instead : value), new Decimal(0));
        expect(mended.toFixed()).toBe(String(stated));
      }
    }),
  );
});
