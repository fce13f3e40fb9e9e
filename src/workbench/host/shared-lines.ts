import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import type { UniverBook } from "../univer/univer-book";
import { type BorderLine, type Borders, type Side, SIDES } from "../univer/cell-look";

/** The cell across a side, and the side of it that is the same line. */
const ACROSS: { readonly [side in Side]: { readonly down: number; readonly right: number; readonly side: Side } } = {
  top: { down: -1, right: 0, side: "bottom" },
  bottom: { down: 1, right: 0, side: "top" },
  left: { down: 0, right: -1, side: "right" },
  right: { down: 0, right: 1, side: "left" },
};

/** In Excel the line between two cells belongs to both, whichever it was drawn at; Univer keeps it at that cell. */
export function lineAt(book: UniverBook, sheetId: string, row: number, column: number, side: Side): BorderLine | null {
  const own = book.look(sheetId, row, column).borders[side];
  const other = across(row, column, side);
  return own ?? (other && book.look(sheetId, other.row, other.column).borders[other.side]);
}

export const linesAt = (book: UniverBook, sheetId: string, row: number, column: number): Borders =>
  Object.fromEntries(SIDES.map((side) => [side, lineAt(book, sheetId, row, column, side)])) as unknown as Borders;

/** The cell beyond a side, unless the sheet ends there. */
export function across(row: number, column: number, side: Side): { readonly row: number; readonly column: number; readonly side: Side } | null {
  const { down, right, side: opposite } = ACROSS[side];
  const [otherRow, otherColumn] = [row + down, column + right];
  return otherRow >= 0 && otherColumn >= 0 && otherRow < SHEET_ROWS && otherColumn < SHEET_COLUMNS ? { row: otherRow, column: otherColumn, side: opposite } : null;
}
