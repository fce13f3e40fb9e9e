/**
 * All that the domain knows of spreadsheets. Adapters (Office.js, .xlsx files) produce these plain shapes;
 * rows and columns are 1-based everywhere, as people read them.
 */

/** An error value of a formula, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** Dates arrive as Excel serial numbers; an empty cell and an empty text are both `null`. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  /** The value as stored or last calculated. */
  readonly value: CellValue;
  /** The formula in English with commas and a leading "=", or `null`. */
  readonly formula: string | null;
  /** The number format code (en-US), "General" where none is set. */
  readonly format: string;
}

/** One sheet: `rows[row - 1]?.[column - 1]`; holes are empty cells. */
export interface Grid {
  readonly sheet: string;
  readonly visible: boolean;
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  /** Rows and columns that the user does not see; left out when all are shown. */
  readonly hidden?: Hidden;
}

export interface Hidden {
  /** Ascending; only those within the used area. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** A filter is what hides the rows. */
  readonly filtered: boolean;
}

/** A rectangle of cells, inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An Excel table (ListObject); `box` includes the header and totals rows. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly box: Box;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** A defined name of the whole workbook; `refersTo` without a leading "=". Names local to a sheet are left out. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** One reading of a workbook, in sheet order. */
export interface Workbook {
  readonly grids: readonly Grid[];
  readonly tables: readonly NamedTable[];
  readonly names: readonly DefinedName[];
}

const EMPTY: Cell = { value: null, formula: null, format: "General" };

/** The cell at a 1-based place; an empty cell where nothing is stored. */
export const cellAt = (grid: Grid, row: number, column: number): Cell => grid.rows[row - 1]?.[column - 1] ?? EMPTY;

export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A" → 1, "AA" → 27. Only capital letters are accepted by the callers' patterns. */
export const columnNumber = (name: string): number => [...name].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** "C20". */
export const cellName = (ref: { row: number; column: number }): string => columnName(ref.column) + ref.row;

/** "A3:G21", or "C20" for a single cell. */
export function boxName(box: Box): string {
  const first = cellName({ row: box.top, column: box.left });
  const last = cellName({ row: box.bottom, column: box.right });
  return first === last ? first : `${first}:${last}`;
}

export const boxesOverlap = (a: Box, b: Box): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** "Realisasi Anggaran!C20": for people and for the command line, the sheet unquoted. */
export const refName = (ref: CellRef): string => `${ref.sheet}!${cellName(ref)}`;

/** The sheet name as a formula needs it: always quoted, which Excel and LibreOffice both accept. */
export const quoteSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** Parses "A1" or "$A$1:C3" (no sheet, no whole rows or columns); `null` when it is anything else. */
export function parseBox(text: string): Box | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
  const [left, right] = [columnNumber(c1), columnNumber(c2)].sort((a, b) => a - b) as [number, number];
  const [top, bottom] = [Number(r1), Number(r2)].sort((a, b) => a - b) as [number, number];
  return { top, left, bottom, right };
}
