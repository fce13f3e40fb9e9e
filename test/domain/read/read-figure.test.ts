import { isNumeric } from "../../../src/domain/model/figure";
import { readFigure } from "../../../src/domain/read/read-figure";
import { gridOf, type CellInput } from "../workbook-of";

const read = (cell: CellInput) => readFigure(gridOf("A", [[cell]]), 1, 1, "percent", null);

test.each<[CellInput, string, string | undefined, string, boolean, 1 | 100]>([
  [5, "number", "5", "number", true, 1],
  [{ f: "=1+1", v: 2 }, "number", "2", "formula", true, 1],
  [{ f: '="85%"', v: "85%" }, "number", "85", "text", false, 1],
  ["85%", "number", "85", "text", false, 1],
  [[0.6357, "0.00%"], "number", "63.57", "number", true, 100],
  [[0.1, "0.0\\%"], "number", "0.1", "number", true, 1],
  [[44927, "dd/mm/yyyy"], "unreadable", undefined, "number", false, 1],
  [[44927, '"d" #,##0'], "number", "44927", "number", true, 1],
  [[5, "[Red]#,##0"], "number", "5", "number", true, 1],
  ["", "empty", undefined, "nothing", false, 1],
  ["n/a", "none", undefined, "text", false, 1],
  [{ error: "#DIV/0!" }, "unreadable", undefined, "text", false, 1],
])("%p: %s %p, stored as %s", (cell, state, value, stored, numeric, scale) => {
  const figure = read(cell);
  expect([figure.state, figure.value?.toFixed(), figure.stored, isNumeric(figure), figure.scale]).toEqual([state, value, stored, numeric, scale]);
});
