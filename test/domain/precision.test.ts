import { measureCleanness, measureRecall } from "../precision/measure";

test("of a hundred generated workbooks in which everything agrees nothing is said, and no rule breaks", () => {
  expect(measureCleanness(100, 7).said).toEqual([]);
}, 120_000);

test("of two hundred changed figures at least 98 % are flagged where they are or where they show, and named where a story fits", () => {
  const { changes, flagged, tellable, named } = measureRecall(200, 7);
  expect(changes).toBe(200);
  expect(flagged).toBeGreaterThanOrEqual(196);
  expect(tellable).toBeGreaterThan(50);
  expect(named / tellable).toBeGreaterThanOrEqual(0.98);
}, 120_000);
