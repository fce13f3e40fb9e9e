import { filledColumns, isFilled, isOf, rowShape } from "../../../src/domain/recognise/row-shape";
import { FIGURE, HEAD, NOTHING, TOTAL } from "../../../src/domain/recognise/text-sort";
import { gridOf, type CellInput } from "../workbook-of";

const sortsOf = (...row: CellInput[]): readonly number[] => rowShape(gridOf("A", [row]), 1).sorts;

test("what stands in a cell", () => {
  expect(sortsOf("Pagu", 5, 2022, "2022", "Rp. 5", "-", "n/a", "JUMLAH", "12 bulan", "1. Rapat", "x".repeat(81), true, { error: "#REF!" })).toEqual(
    [HEAD, FIGURE, FIGURE | HEAD, FIGURE | HEAD, FIGURE | HEAD, HEAD | NOTHING, HEAD | NOTHING, HEAD | TOTAL, FIGURE | HEAD, HEAD, 0, 0, FIGURE],
  );
});

test("blank cells and space are not there, columns are counted from 1", () => {
  const grid = gridOf("A", [["", "  ", "a", null, 5]]);
  expect([filledColumns(grid, 1), filledColumns(grid, 1, 4), filledColumns(grid, 1, 1, 4), filledColumns(grid, 2)]).toEqual([[3, 5], [5], [3], []]);
  expect([isFilled(grid, 1, 2), isFilled(grid, 1, 3), isOf(FIGURE, grid, 1, 5), isOf(FIGURE, grid, 1, 4)]).toEqual([false, true, true, false]);
});

test("rows alike share what is told of them, others do not", () => {
  const grid = gridOf("A", [[1, "a", 5], [2, "b", 6], [3, "c"], [4, "d", 7], [5, "e", "JUMLAH"]]);
  const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5].map((row) => rowShape(grid, row));
  expect([second === first, third === first, fourth === first, fifth === first]).toEqual([true, false, true, false]);
  expect([third?.columns, fifth?.totals]).toEqual([[1, 2], [3]]);
});

test("a row far to the right holds what it holds", () => {
  const grid = gridOf("A", [[]]);
  const wide = { ...grid, rows: [Object.assign([], { 0: { value: "a", formula: null, format: "General" }, 16383: { value: 5, formula: null, format: "General" } })] };
  expect(rowShape(wide, 1)).toMatchObject({ columns: [1, 16384], sorts: [HEAD, FIGURE] });
});

test("headings may stand beside figures with an empty column between", () => {
  expect([["Pagu", "Realisasi"], ["Pagu", "Realisasi", "", 5], ["Pagu", 5, "Realisasi"], ["Pagu"]].map((row) => rowShape(gridOf("A", [row]), 1).mayHead)).toEqual([true, true, false, false]);
});
