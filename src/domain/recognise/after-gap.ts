import { cellAt, type Grid } from "../grid";
import { headingText } from "./block";
import type { Header } from "./header";
import { isHeadingRow } from "./heading-row";
import { isNumberRow } from "./number-row";
import { isContinued, repeatsHeading } from "./repeated-heading";
import { filledColumns, isOf } from "./row-shape";
import { beginsNext, type Seen } from "./table-end";
import { FIGURE, NOTHING, TOTAL } from "./text-sort";
import { isBareTotal } from "./total-label";

/** After a blank row: a JUMLAH row, figures in a column that already held figures, or a program's name above such figures belong to the table above. */
export function goesOn(grid: Grid, header: Header, rows: readonly number[], { figures }: Seen, next: number): boolean {
  const { left, right } = header;
  const columns = filledColumns(grid, next, left, right);
  if (isContinued(grid, header, next, columns) || (repeatsHeading(grid, header, next) && countsOn(grid, header, rows, next))) return true;
  if (beginsNext(grid, next, columns, left, right)) return false;
  if (rows.length === 0) return beginsAt(grid, next, left, right);
  if (columns.some((column) => isOf(TOTAL, grid, next, column) && isBareTotal(headingText(cellAt(grid, next, column))))) return true;
  const held = columns.filter((column) => column > left && figures.has(column));
  if (held.some((column) => isOf(FIGURE | NOTHING, grid, next, column))) return true;
  return isGroupOf(grid, rows, figures, next, left, right);
}

/** After a blank row right under the headings: a row with figures, maybe below names. */
function beginsAt(grid: Grid, first: number, left: number, right: number): boolean {
  const hasFigures = (row: number): boolean => filledColumns(grid, row, left, right).some((column) => column > left && isOf(FIGURE, grid, row, column));
  let row = first;
  while (row < first + MAX_NAMES && !hasFigures(row) && filledColumns(grid, row, left, right).length > 0 && !isHeadingRow(grid, row, left, right)) row++;
  return hasFigures(row) && filledColumns(grid, row, left, right).length > 1;
}

/** How many names may stand above the first figures after a blank row: program, kegiatan, sub kegiatan. */
const MAX_NAMES = 3;

/** Names without figures, as the table has others, and right below them figures in the columns that already held figures. */
function isGroupOf(grid: Grid, rows: readonly number[], held: ReadonlySet<number>, first: number, left: number, right: number): boolean {
  const isHeld = (column: number): boolean => column > left && held.has(column);
  const isName = (row: number): boolean => !filledColumns(grid, row, left, right).some(isHeld);
  if (!rows.some((row) => isName(row))) return false;
  let row = first;
  while (row < first + MAX_NAMES && isName(row) && filledColumns(grid, row, left, right).length > 0) row++;
  const columns = filledColumns(grid, row, left, right);
  return row > first && !isHeadingRow(grid, row, left, right) && columns.some((column) => isHeld(column) && isOf(FIGURE, grid, row, column));
}

/** Below headings that are repeated without a word the numbers in the first column go on where they ended. */
function countsOn(grid: Grid, { left, right, headerRows }: Header, rows: readonly number[], row: number): boolean {
  const heading = row + headerRows.length;
  const first = isNumberRow(grid, heading, left, right) ? heading + 1 : heading;
  const [before, after] = [rows.at(-1) ?? 0, first].map((at) => Number(cellAt(grid, at, left).value ?? Number.NaN));
  return before !== undefined && before > 1 && after === before + 1;
}
