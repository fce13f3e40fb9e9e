import { corpus } from "./corpus";
import { draft, fillCorpus, measure } from "./measure";
import { shortfalls } from "./required";

test("every layout has its own name and says which habits it has", () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(corpus.filter(({ habit }) => habit === "")).toEqual([]);
});

test("the same seed is the same workbook with the same answers, another seed another one", () => {
  for (const layout of corpus) {
    const [first, again, other] = [draft(layout, 7), draft(layout, 7), draft(layout, 8)];
    expect(again.workbook()).toEqual(first.workbook());
    expect(again.answers()).toEqual(first.answers());
    expect(other.workbook()).not.toEqual(first.workbook());
  }
});

test("recognition holds to what is asked of it", () => {
  expect(shortfalls(measure(fillCorpus(2, 101)))).toEqual([]);
});
