import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { corpus } from "./corpus";
import { draft, fillCorpus, measure } from "./measure";
import { shortfalls } from "./required";

test("every layout is listed, is called as its file, and says which habits it has", () => {
  const files = readdirSync(join(__dirname, "layouts")).map((file) => basename(file, ".ts"));
  expect(corpus.map(({ name }) => name).sort()).toEqual(files.sort());
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
