import { boxName, columnName, isCellError, type Cell, type Grid } from "../../src/domain/grid";
import type { AnswerTable } from "./answer";
import type { Book } from "./book";

const WIDTH = 13;

const textOf = (cell: Cell | undefined): string => {
  if (!cell) return "";
  const { value, format, formula } = cell;
  const shown = isCellError(value) ? value.error : typeof value === "number" && format.includes("%") ? `${value} %` : String(value);
  return `${formula === null ? "" : "="}${shown}`.replace(/\n/g, "⏎");
};

/** The sheets as text with what is right of each row and column beside them, to be judged by eye. */
export const showBook = (book: Book): string => book.workbook().grids.map((grid) => showSheet(grid, book.answers().filter(({ sheet }) => sheet === grid.sheet))).join("\n");

function showSheet(grid: Grid, answers: readonly AnswerTable[]): string {
  const lines = grid.rows.map((cells = [], i) => {
    const row = i + 1;
    const marks = answers.flatMap((answer) => markOf(answer, row));
    return `${String(row).padStart(3)} ${marks.join("+").padEnd(22)}|${cells.map((cell) => textOf(cell).slice(0, WIDTH).padEnd(WIDTH)).join("|")}`;
  });
  const tables = answers.map(({ kinds, box, columns }) => `  ${kinds.join(" or ")} ${boxName(box)}: ${[...columns].map(([column, roles]) => `${columnName(column)} ${roles.join("/")}`).join(", ")}`);
  return [`── ${grid.sheet}`, ...lines, ...tables].join("\n");
}

function markOf({ rows, headerRows, numberRow, box }: AnswerTable, row: number): string[] {
  if (row < box.top || row > box.bottom) return [];
  const own = rows.find((each) => each.row === row);
  if (own) return [`${own.role}${own.level === null ? "" : ` ${own.level}`}`];
  return [headerRows.includes(row) ? "HEAD" : numberRow === row ? "NUMBER" : "·"];
}
