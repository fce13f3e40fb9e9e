import { cellAt, type Grid } from "../grid";
import { headingText } from "./block";
import type { Heading } from "./heading";
import { headingsOf, isDependent, lastHeading } from "./heading-levels";
import { meaningAlone, YEAR } from "./heading-row";
import { isNumberRow } from "./number-row";
import { filledColumns, isFilled, isOf } from "./row-shape";
import { FIGURE } from "./text-sort";

/** Heading rows of one table, from its first row on; columns left to right. */
export interface Header {
  readonly left: number;
  readonly right: number;
  readonly headerRows: readonly number[];
  readonly numberRow: number | null;
  readonly headings: ReadonlyMap<number, Heading>;
}

const MAX_LEVELS = 4;

/** Reads the heading rows of which `row` is one, over the columns of a run. */
export function readHeader(grid: Grid, row: number, left: number, right: number): Header {
  const headerRows = [row];
  for (let above = row - 1; headerRows.length < MAX_LEVELS && isGroupHeading(grid, above, left, right); above--) headerRows.unshift(above);
  while (headerRows.length < MAX_LEVELS && isSubHeading(grid, headerRows, left, right)) headerRows.push((headerRows.at(-1) ?? row) + 1);
  const next = (headerRows.at(-1) ?? row) + 1;
  return { left, right, headerRows, numberRow: isNumberRow(grid, next, left, right) ? next : null, headings: headingsOf(grid, headerRows, left, right) };
}

/**
 * The row above the headings heads groups of them: each of its texts is a year or known and stands over two that do not
 * stand for themselves. The names of the rows stand lower, at the left.
 */
function isGroupHeading(grid: Grid, row: number, left: number, right: number): boolean {
  const columns = filledColumns(grid, row, left, right);
  if (columns.length === 0 || isFilled(grid, row, left)) return false;
  const heads = (column: number): boolean => {
    const group = headingText(cellAt(grid, row, column));
    const below = [column, column + 1].map((at) => headingText(cellAt(grid, row + 1, at)));
    return meaningAlone(group) !== null && !isFilled(grid, row, column + 1) && below.every((text) => text !== "" && isDependent(text, YEAR.test(group)));
  };
  return columns.every(heads);
}

/**
 * The row under the headings is a further level when every text in it stands under a heading that spans it: merged
 * cells show their text only at the top left, so a span is a heading followed by blanks. Or it goes on with the words of the
 * headings above.
 */
function isSubHeading(grid: Grid, headerRows: readonly number[], left: number, right: number): boolean {
  const above = headerRows.at(-1) ?? 0;
  const row = above + 1;
  const columns = filledColumns(grid, row, left, right);
  if (columns.length === 0 || columns.some((column) => headingText(cellAt(grid, row, column)) === "")) return false;
  if (isNumberRow(grid, row, left, right)) return false;
  if (goesOnWithWords(grid, headerRows, row, columns, left)) return true;
  return columns.every((column) => {
    const own = headerRows.find((header) => isFilled(grid, header, column));
    if (own === undefined) return headerRows.some((header) => lastHeading(grid, header, column, left) !== null);
    const beside = column + 1;
    const reaches = isFilled(grid, row, beside) || (columns.length > 1 && headingText(cellAt(grid, row + 1, beside)) !== "");
    return beside <= right && reaches && headerRows.every((header) => header < own || !isFilled(grid, header, beside));
  });
}

const UNIT = /\(\s*(?:rp\.?|%|orang|rupiah)\s*\)\s*$|^\s*(?:rp\.?|%|rupiah)\s*$/i;

/** "Pagu / Anggaran (Rp)", "Nama / Kelurahan": texts under headings, most of them headings too or units. */
function goesOnWithWords(grid: Grid, headerRows: readonly number[], row: number, columns: readonly number[], left: number): boolean {
  if (!columns.every((column) => !isOf(FIGURE, grid, row, column) && headerRows.some((header) => lastHeading(grid, header, column, left) !== null))) return false;
  const texts = columns.map((column) => headingText(cellAt(grid, row, column)));
  const telling = texts.filter((text) => UNIT.test(text) || meaningAlone(text) !== null).length;
  return telling >= 2 && telling * 2 >= texts.length;
}
