import { cellAt, type Grid } from "../grid";
import { headingText } from "./block";
import { isHeadingRow } from "./heading-row";
import { filledColumns, isOf } from "./row-shape";
import { FIGURE, HEAD } from "./text-sort";

/** The columns of a table that held a figure, and those that held something else, in its rows so far. */
export interface Seen {
  readonly figures: Set<number>;
  readonly words: Set<number>;
}

/** A sentence of the report's text. */
export const SENTENCE = /^(?:\S+\s+){7,}\S+[.:]$/;

/** A sentence alone, with nothing of the table behind it: the report's text goes on. */
export function isParagraph(grid: Grid, row: number, columns: readonly number[], left: number, right: number): boolean {
  const [column] = columns;
  if (column === undefined || columns.length > 1) return false;
  if (isOf(HEAD, grid, row, column) && !SENTENCE.test(headingText(cellAt(grid, row, column)))) return false;
  const below = filledColumns(grid, row + 1, left, right);
  return below.length < 2 || beginsNext(grid, row + 1, below, left, right);
}

const NOTE = /^\s*(?:sumber|catatan|keterangan|ket\.?)\s*:|^\s*\*+\)?\s/i;

/** "Sumber: …" below a table. */
export const isNote = (grid: Grid, row: number, columns: readonly number[]): boolean => columns.length === 1 && NOTE.test(headingText(cellAt(grid, row, columns[0] ?? 1)));

/** A lone text in a column that holds figures ("Camat Contoh,"): the signature block begins. */
export function isSignature(grid: Grid, { figures, words }: Seen, row: number, columns: readonly number[], left: number): boolean {
  const [column] = columns;
  if (column === undefined || columns.length > 1 || isOf(FIGURE, grid, row, column)) return false;
  // At the left a name stands over the rows below it.
  if (column === left && [...figures].some((at) => at > left && isOf(FIGURE, grid, row + 1, at))) return false;
  return figures.has(column) && !words.has(column) && headingText(cellAt(grid, row, column)).length > 3;
}

const MAX_CAPTION = 3;

/** A heading row, or a caption of one line or a few with headings right under it. */
export function beginsNext(grid: Grid, row: number, columns: readonly number[], left: number, right: number): boolean {
  if (columns.length !== 1) return isHeadingRow(grid, row, left, right);
  let below = row + 1;
  while (below < row + MAX_CAPTION && filledColumns(grid, below, left, right).length === 1) below++;
  return isHeadingRow(grid, below, left, right);
}
