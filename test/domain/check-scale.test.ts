import fc from "fast-check";
import { checkScale, scaleRows, type ScaleRow } from "../../src/domain/check-scale";
import { knownScales, settingsSchema, type Scale } from "../../src/domain/settings";

type Row = [from: number | null, to: number | null, label: string];
const rowsOf = (rows: readonly Row[]): ScaleRow[] => rows.map(([from, to, label]) => ({ from, to, label }));
const check = (rows: readonly Row[], decimals = 2) => checkScale("Skala", rowsOf(rows), decimals);
/** The rows complained of. */
const refused = (rows: readonly Row[], decimals = 2) => {
  const result = check(rows, decimals);
  return "issues" in result ? result.issues.map(({ row }) => row) : [];
};

const PRINTED: Row[] = [[91, 100, "Sangat Tinggi"], [76, 90.99, "Tinggi"], [66, 75.99, "Sedang"], [51, 65.99, "Rendah"], [null, 50.99, "Sangat Rendah"]];

it("takes a scale as it is printed, in any order", () => {
  const scale = { name: "Skala", bands: [{ from: 91, label: "Sangat Tinggi" }, { from: 76, label: "Tinggi" }, { from: 66, label: "Sedang" }, { from: 51, label: "Rendah" }, { from: 0, label: "Sangat Rendah" }] };
  expect(check(PRINTED)).toEqual({ scale });
  expect(check([...PRINTED].reverse())).toEqual({ scale });
});

it.each<[string, Row[], number, (number | null)[]]>([
  ["bands that touch", [[50, null, "A"], [0, 50, "B"]], 2, []],
  ["a gap of the last shown digit", [[91, null, "A"], [0, 90.9, "B"]], 1, []],
  ["a gap of a hundredth at four decimals", [[91, null, "A"], [0, 90.99, "B"]], 4, []],
  ["a gap of a tenth at two decimals", [[91, null, "A"], [0, 90.9, "B"]], 2, [1]],
  ["a gap between whole numbers", [[91, null, "A"], [0, 90, "B"]], 2, [1]],
  ["the hole of a scale in use: 75 to 80", [[100, null, "A"], [80, 100, "B"], [50, 75, "C"], [0, 50, "D"]], 2, [2]],
  ["an overlap", [[75, null, "A"], [0, 80, "B"]], 2, [1]],
  ["an open end below the top", [[75, null, "A"], [0, null, "B"]], 2, [1]],
  ["two bands from the same on", [[100, null, "A"], [100, 100, "B"], [0, 100, "C"]], 2, [1]],
  ["two bands open below", [[75, null, "A"], [null, 75, "B"], [null, 50, "C"]], 2, [2]],
  ["an end before the beginning", [[75, null, "A"], [60, 50, "B"], [0, 60, "C"]], 2, [1, 1]],
  ["no predikat", [[75, null, " "], [0, 75, "B"]], 2, [0]],
  ["the same predikat twice", [[75, null, "Baik"], [0, 75, "BAIK "]], 2, [1]],
  ["nothing at 0", [[75, null, "A"], [10, 75, "B"]], 2, [1]],
  ["nothing above 90", [[75, 90, "A"], [0, 75, "B"]], 2, [0]],
  ["one band", [[0, null, "A"]], 2, [null]],
  ["no band", [], 2, [null]],
])("%s", (_, rows, decimals, expected) => {
  expect(refused(rows, decimals)).toEqual(expected);
});

it("wants a name", () => {
  expect(checkScale(" ", rowsOf(PRINTED), 2)).toMatchObject({ issues: [{ row: null }] });
});

it("says how to mend a hole", () => {
  expect(check([[91, null, "A"], [0, 90, "B"]])).toMatchObject({ issues: [{ message: expect.stringContaining("90,99") }] });
});

const scales: fc.Arbitrary<Scale> = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 90_000, max: 90_020 })), { minLength: 1, maxLength: 8 })
  .map((froms) => ({ name: "Acak", bands: [...froms.map((from) => from / 1000), 0].sort((a, b) => b - a).map((from, i) => ({ from, label: `P${i}` })) }));

it("takes back every scale as its printed rows", () => {
  for (const scale of knownScales) expect(checkScale(scale.name, scaleRows(scale), 2)).toEqual({ scale });
  // Also where bands are closer than a hundredth.
  fc.assert(fc.property(scales, fc.integer({ min: 1, max: 4 }), (scale, decimals) => expect(checkScale(scale.name, scaleRows(scale), decimals)).toEqual({ scale })));
});

it("never lets through what the settings refuse", () => {
  const limit = fc.option(fc.integer({ min: -10, max: 120 }), { nil: null });
  const rows = fc.array(fc.tuple(limit, limit, fc.constantFrom("A", "B", "C", "")), { maxLength: 4 });
  fc.assert(fc.property(rows, (given) => {
    const result = check(given);
    if ("scale" in result) expect(settingsSchema.shape.scale.safeParse(result.scale).success).toBe(true);
    else expect(result.issues.length).toBeGreaterThan(0);
  }), { numRuns: 500 });
});
