import { sameRecords } from "../../src/domain/same-records";
import { mapKept } from "../../src/domain/map-kept";

const named = (name: string) => ({ name });

it("asks anew only of what is another object, or stands elsewhere", () => {
  const asked: string[] = [];
  const kept = mapKept<{ name: string }, string>();
  const ask = (items: readonly { name: string }[]) => kept(items, ({ name }) => (asked.push(name), name.toUpperCase()));
  const [a, b, c] = [named("a"), named("b"), named("c")];
  expect(ask([a, b, c])).toEqual(["A", "B", "C"]);
  expect(ask([a, named("b2"), c])).toEqual(["A", "B2", "C"]);
  expect(ask([a, c])).toEqual(["A", "C"]);
  expect(ask([])).toEqual([]);
  expect(asked).toEqual(["a", "b", "c", "b2", "c"]);
});

it("keeps lists with another first item apart", () => {
  const asked: string[] = [];
  const kept = mapKept<{ name: string }, string>();
  const ask = (items: readonly { name: string }[]) => kept(items, ({ name }) => (asked.push(name), name));
  const [a, b, shared] = [named("a"), named("b"), named("s")];
  for (let turn = 0; turn < 2; turn++) for (const first of [a, b]) ask([first, shared]);
  expect(asked).toEqual(["a", "s", "b", "s"]);
});

it("gives back the records that say the same", () => {
  const same = sameRecords<{ name: string; of: object | null }>();
  const [key, of] = [{}, {}];
  const first = same(key, [{ name: "a", of }, { name: "b", of: null }]);
  const second = same(key, [{ name: "a", of }, { name: "b", of }]);
  expect(second).toEqual([{ name: "a", of }, { name: "b", of }]);
  expect([second[0] === first[0], second[1] === first[1]]).toEqual([true, false]);
  expect(same({}, [{ name: "a", of }])[0]).not.toBe(first[0]);
  expect(same(key, [])).toEqual([]);
});
