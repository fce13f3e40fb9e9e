import fc from "fast-check";
import type { Cell, Grid, Workbook } from "../../src/domain/grid";
import { keepSame } from "../../src/excel/keep-same";

const cell = (value: Cell["value"]): Cell => ({ value, formula: null, format: "General" });
const grid = (sheet: string, values: readonly (readonly (string | number | null)[] | undefined)[], more: Partial<Grid> = {}): Grid => {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [];
  values.forEach((line, at) => {
    if (line) rows[at] = line.map((value) => (value === null ? undefined : cell(value)));
  });
  return { sheet, visible: true, rows, ...more };
};
const book = (...grids: readonly Grid[]): Workbook => ({ grids, tables: [], names: [] });
const first = (): Grid => grid("Data", [["a", 1], undefined, ["b", null]]);

it("is the last workbook when everything reads the same", () => {
  const last = book(first(), grid("Lain", [[1]], { hidden: { rows: [1], columns: [], filtered: true } }));
  expect(keepSame(book(first(), grid("Lain", [[1]], { hidden: { rows: [1], columns: [], filtered: true } })), last)).toBe(last);
});

it.each<[string, Workbook]>([
  ["a value is another", book(grid("Data", [["a", 2], undefined, ["b", null]]))],
  ["a row is empty now", book(grid("Data", [undefined, undefined, ["b", null]]))],
  ["a row is no longer empty", book(grid("Data", [["a", 1], ["x"], ["b", null]]))],
  ["the last row is gone", book(grid("Data", [["a", 1]]))],
  ["a row is new", book(grid("Data", [["a", 1], undefined, ["b", null], ["c"]]))],
  ["rows are hidden", book({ ...first(), hidden: { rows: [1], columns: [], filtered: false } })],
  ["the sheet is hidden", book({ ...first(), visible: false })],
  ["the sheet is called otherwise", book({ ...first(), sheet: "Anggaran" })],
  ["a sheet is new", book(first(), grid("Lain", []))],
  ["there is no sheet", book()],
  ["a name is new", { ...book(first()), names: [{ name: "Pagu", refersTo: "Data!A1" }] }],
  ["a table is new", { ...book(first()), tables: [{ name: "T", sheet: "Data", box: { top: 1, left: 1, bottom: 2, right: 2 }, headerRow: true, totalsRow: false }] }],
])("is the new one when %s", (_, now) => {
  const last = book(first());
  const kept = keepSame(now, last);
  expect(kept).not.toBe(last);
  expect(kept).toEqual(now);
});

it("keeps the rows that hold the same, and takes the others", () => {
  const last = book(first(), grid("Lain", [[1]]));
  const kept = keepSame(book(grid("Data", [["a", 1], undefined, ["c", null]]), grid("Lain", [[1]])), last);
  expect(kept.grids[1]).toBe(last.grids[1]);
  expect(kept.grids[0]?.rows[0]).toBe(last.grids[0]?.rows[0]);
  expect(kept.grids[0]?.rows[2]?.[0]?.value).toBe("c");
});

it("reads the same as what is there now, whatever was there before", () => {
  const line = fc.option(fc.array(fc.constantFrom(null, 1, 2, "a"), { maxLength: 2 }), { nil: undefined });
  const grids = fc.array(line, { maxLength: 3 });
  fc.assert(fc.property(grids, grids, (a, b) => expect(keepSame(book(grid("Data", a)), book(grid("Data", b)))).toEqual(book(grid("Data", a)))));
});
