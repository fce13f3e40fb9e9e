import { cellAt, type Grid } from "../grid";
import { remember } from "../remember";
import { headingText } from "./block";
import { readHeading, type Heading } from "./heading";
import { mayBeHeading } from "./heading-gate";
import { filledColumns, firstFrom, isFilled, rowShape } from "./row-shape";
import { HEAD } from "./text-sort";

/** Heading rows of one table, from its first row on; columns left to right. */
export interface Header {
  readonly left: number;
  readonly right: number;
  readonly headerRows: readonly number[];
  readonly numberRow: number | null;
  readonly headings: ReadonlyMap<number, Heading>;
}

const YEAR = /^(?:tahun\s*)?20\d\d$/i;

/** A row of at least two different known headings, years among them, and nothing but short texts, over the columns of a run. */
export function isHeadingRow(grid: Grid, row: number, left: number, right: number): boolean {
  const { columns, sorts, mayHead } = rowShape(grid, row);
  if (!mayHead) return false;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] ?? 0;
    if (column >= left && column <= right && ((sorts[i] ?? 0) & HEAD) === 0) return false;
  }
  return headingsIn(grid, row, left, right) >= 2;
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

const meaningAlone = (text: string): string | null => (mayBeHeading(text) ? knownMeaning(text) : null);
const knownMeaning = remember((text: string) => (YEAR.test(text) ? "year" : readHeading([text]).meaning));

const MAX_LEVELS = 4;

/** Reads the heading rows that begin at `top` over the columns of a run. */
export function readHeader(grid: Grid, top: number, left: number, right: number): Header {
  const headerRows = [top];
  while (headerRows.length < MAX_LEVELS && isSubHeading(grid, headerRows, left, right)) headerRows.push(headerRows.length + top);
  const next = top + headerRows.length;
  return { left, right, headerRows, numberRow: isNumberRow(grid, next, left, right) ? next : null, headings: headingsOf(grid, headerRows, left, right) };
}

/** Column → its heading in these rows; columns without any are left out. */
export function headingsOf(grid: Grid, headerRows: readonly number[], left: number, right: number): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  for (let column = left; column <= right; column++) {
    const heading = readHeading(levelsOf(grid, headerRows, column, left));
    if (heading.text !== "") headings.set(column, heading);
  }
  return headings;
}

/**
 * The row under the headings is a further level when every text in it stands under a heading that spans it: merged
 * cells show their text only at the top left, so a span is a heading followed by blanks.
 */
function isSubHeading(grid: Grid, headerRows: readonly number[], left: number, right: number): boolean {
  const above = headerRows.at(-1) ?? 0;
  const row = above + 1;
  const columns = filledColumns(grid, row, left, right);
  if (columns.length === 0 || columns.some((column) => headingText(cellAt(grid, row, column)) === "")) return false;
  if (isNumberRow(grid, row, left, right)) return false;
  return columns.every((column) => {
    const own = headerRows.find((header) => isFilled(grid, header, column));
    if (own === undefined) return headerRows.some((header) => lastHeading(grid, header, column, left) !== null);
    const beside = column + 1;
    const reaches = isFilled(grid, row, beside) || (columns.length > 1 && headingText(cellAt(grid, row + 1, beside)) !== "");
    return beside <= right && reaches && headerRows.every((header) => header < own || !isFilled(grid, header, beside));
  });
}

/** The column of the last heading at or before a column in one row, from `left` on; `null` when there is none. */
function lastHeading(grid: Grid, row: number, column: number, left: number): number | null {
  const shape = rowShape(grid, row);
  for (let i = firstFrom(shape, column + 1) - 1; i >= 0; i--) {
    const at = shape.columns[i] ?? 0;
    if (at < left) return null;
    if (headingText(cellAt(grid, row, at)) !== "") return at;
  }
  return null;
}

/** The texts above a column, top to bottom; a heading reaches right only as far as the one above it. */
function levelsOf(grid: Grid, headerRows: readonly number[], column: number, left: number): string[] {
  let from = left;
  return headerRows.map((row, level) => {
    const hasBelow = headerRows.slice(level + 1).some((below) => isFilled(grid, below, column));
    const at = lastHeading(grid, row, column, hasBelow ? from : column);
    if (at === null) return "";
    from = at;
    return headingText(cellAt(grid, row, at));
  });
}

/** "1 2 3 4 5" or "(1) (2) (3)", also with formulas such as "10=(9/8)*100": column numbers, growing from left to right. */
export function isNumberRow(grid: Grid, row: number, left: number, right: number): boolean {
  const columns = filledColumns(grid, row, left, right);
  const numbers = columns.map((column) => columnNumberIn(cellAt(grid, row, column).value));
  if (numbers.length < 2 || numbers.some((number) => number === null)) return false;
  return (numbers[0] ?? 9) <= 2 && numbers.every((number, i) => i === 0 || (number ?? 0) > (numbers[i - 1] ?? 0));
}

function columnNumberIn(value: unknown): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 && value < 60 ? value : null;
  const match = typeof value === "string" ? /^\(?\s*(\d{1,2})\s*\)?(?:\s*=.*)?$/.exec(value.trim()) : null;
  return match ? Number(match[1]) : null;
}
