import { remember } from "../../src/domain/remember";

it("asks once for each text, also when the answer is nothing", () => {
  const asked: string[] = [];
  const lengthOf = remember((text: string) => {
    asked.push(text);
    return text === "" ? null : text.length;
  });
  expect(["abc", "", "abc", "", "de"].map(lengthOf)).toEqual([3, null, 3, null, 2]);
  expect(asked).toEqual(["abc", "", "de"]);
});

it("forgets rather than grow without end, and is right all the same", () => {
  let asked = 0;
  const doubled = remember((number: number) => (asked++, number * 2));
  for (let turn = 0; turn < 2; turn++) for (let n = 0; n < 60_000; n++) if (doubled(n) !== n * 2) throw new Error(`${n}`);
  expect(asked).toBeGreaterThan(60_000);
});
