import { cellAt, type Grid } from "../grid";
import { headingText } from "./block";
import type { Header } from "./header";
import { filledColumns } from "./row-shape";

/** Blank rows inside a table that are passed over when it goes on below them. */
export const MAX_GAP = 2;

/** The first row with anything in it below so many blank ones. */
export function nextFilled(grid: Grid, row: number, left: number, right: number, gap: number): number | null {
  for (let at = row + 1; at <= row + gap; at++) if (filledColumns(grid, at, left, right).length > 0) return at;
  return null;
}

/** The same headings again, as Excel users repeat them for every printed page. */
export function repeatsHeading(grid: Grid, header: Header, row: number): boolean {
  return header.headerRows.every((headerRow, i) => {
    for (let column = header.left; column <= header.right; column++) {
      if (headingText(cellAt(grid, headerRow, column)) !== headingText(cellAt(grid, row + i, column))) return false;
    }
    return true;
  });
}

const CONTINUED = /\b(?:lanjutan|sambungan|lanj)\b/i;

/** "Lanjutan Tabel 3.1" alone, and the headings again below it: the next printed page. */
export function isContinued(grid: Grid, header: Header, row: number, columns: readonly number[]): boolean {
  if (columns.length !== 1 || !CONTINUED.test(headingText(cellAt(grid, row, columns[0] ?? 1)))) return false;
  const next = nextFilled(grid, row, header.left, header.right, MAX_GAP + 1);
  return next !== null && repeatsHeading(grid, header, next);
}
