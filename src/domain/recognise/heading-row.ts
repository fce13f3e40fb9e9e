import { cellAt, type Grid } from "../grid";
import { remember } from "../remember";
import { headingText } from "./block";
import { readHeading } from "./heading";
import { mayBeHeading } from "./heading-gate";
import { rowShape } from "./row-shape";
import { HEAD } from "./text-sort";

/** A year and nothing more. */
export const YEAR = /^(?:tahun\s*)?20\d\d$/i;

/** A row of at least two different known headings, years among them, and nothing but short texts, over the columns of a run. */
export function isHeadingRow(grid: Grid, row: number, left: number, right: number): boolean {
  return rowShape(grid, row).mayHead && isAllHeads(grid, row, left, right) && headingsIn(grid, row, left, right) >= 2;
}

/** Nothing but short texts and years. */
export function isAllHeads(grid: Grid, row: number, left: number, right: number): boolean {
  const { columns, sorts } = rowShape(grid, row);
  return columns.every((column, i) => column < left || column > right || ((sorts[i] ?? 0) & HEAD) !== 0);
}

/** How many different known headings a row has, whatever stands beside them. */
export function headingsIn(grid: Grid, row: number, left = 1, right = Number.POSITIVE_INFINITY): number {
  const { columns, sorts, mayHead } = rowShape(grid, row);
  let meanings: Set<string> | null = null;
  for (let i = 0; mayHead && i < columns.length; i++) {
    const column = columns[i] ?? 0;
    if (column < left || column > right || ((sorts[i] ?? 0) & HEAD) === 0) continue;
    const meaning = meaningAlone(headingText(cellAt(grid, row, column)));
    if (meaning !== null) (meanings ??= new Set()).add(meaning);
  }
  return meanings?.size ?? 0;
}

/** What a text says as a heading of its own; "year" for a year. */
export const meaningAlone = (text: string): string | null => (mayBeHeading(text) ? knownMeaning(text) : null);
const knownMeaning = remember((text: string) => (YEAR.test(text) ? "year" : readHeading([text]).meaning));
