import { cellAt, type Grid } from "../grid";
import { remember } from "../remember";
import { headingText } from "./block";
import { readHeading, type Heading } from "./heading";
import { mayBeHeading } from "./heading-gate";
import { filledColumns, firstFrom, isFilled, isOf, rowShape } from "./row-shape";
import { FIGURE, HEAD } from "./text-sort";

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

const meaningAlone = (text: string): string | null => (mayBeHeading(text) ? knownMeaning(text) : null);
const knownMeaning = remember((text: string) => (YEAR.test(text) ? "year" : readHeading([text]).meaning));

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

const DEPENDENT: ReadonlySet<string | null> = new Set([null, "year", "target", "realisasi", "persen", "capaian", "serapan", "fisik", "jumlah", "laki-laki", "perempuan"]);

/** Says what it is of only with the heading above: "Rp", "%", "Target", "2021"; below a year also "Pagu". */
const isDependent = (text: string, ofYear: boolean): boolean => DEPENDENT.has(meaningAlone(text)) || (ofYear && meaningAlone(text) === "pagu");

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

const UNIT = /\(\s*(?:rp\.?|%|orang|rupiah)\s*\)\s*$/i;

/** "Pagu / Anggaran (Rp)", "Nama / Kelurahan": texts under headings, most of them headings too or with a unit in brackets. */
function goesOnWithWords(grid: Grid, headerRows: readonly number[], row: number, columns: readonly number[], left: number): boolean {
  if (!columns.every((column) => !isOf(FIGURE, grid, row, column) && headerRows.some((header) => lastHeading(grid, header, column, left) !== null))) return false;
  const texts = columns.map((column) => headingText(cellAt(grid, row, column)));
  const telling = texts.filter((text) => UNIT.test(text) || meaningAlone(text) !== null).length;
  return telling >= 2 && telling * 2 >= texts.length;
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
    if (at === null || !reaches(grid, headerRows, level, at, column, left)) return "";
    from = at;
    return headingText(cellAt(grid, row, at));
  });
}

/** Where names at the left stand lower than the groups, a group reaches only over what does not stand for itself. */
function reaches(grid: Grid, headerRows: readonly number[], level: number, at: number, column: number, left: number): boolean {
  const row = headerRows[level] ?? 0;
  if (at === column || isFilled(grid, row, left)) return true;
  const below = headerRows.slice(level + 1).find((header) => isFilled(grid, header, column));
  return below === undefined || isDependent(headingText(cellAt(grid, below, column)), YEAR.test(headingText(cellAt(grid, row, at))));
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
