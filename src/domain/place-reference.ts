import { boxName, columnName, columnNumber, quoteSheet, type Box } from "./grid";

/** Cells of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly box: Box;
}

const NAME = "_LAKIP_tabel_";
const PLACE_NAME = /^_LAKIP_tabel_([1-9]\d{0,8})$/i;

/** The hidden name that refers to the cells of one binding: Excel moves it with them. */
export const nameOfPlace = (id: number): string => NAME + id;

/** The binding whose cells a name refers to; `null`: it is none of these names. */
export function idOfPlace(name: string): number | null {
  const id = PLACE_NAME.exec(name)?.[1];
  return id === undefined ? null : Number(id);
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What a defined name refers to that Excel moves with these cells: "'Realisasi'!$B$4:$J$20", without a leading "=". */
export const referenceTo = ({ sheet, box: { top, left, bottom, right } }: Place): string =>
  `${quoteSheet(sheet)}!$${columnName(left)}$${top}:$${columnName(right)}$${bottom}`;

/** "Realisasi Anggaran!B4:J20": for people and scripts, the sheet unquoted. */
export const placeName = ({ sheet, box }: Place): string => `${sheet}!${boxName(box)}`;

const SHEET = String.raw`(?:'(?:[^']|'')+'|[^'!:,;()\[\]#]+)`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
/** The sheet may be repeated before the last cell. */
const REFERENCE = new RegExp(`^=?(${SHEET})!(?:(${CELL})(?::(?:${SHEET}!)?(${CELL}))?|(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW}))$`, "i");

/**
 * Where a reference leads, as Excel, LibreOffice and others hand it back: with or without "=", quotes and "$", also whole rows
 * and columns. `null`: to nothing in this workbook any more (#REF!, another workbook), or it is no single range.
 */
export function parseReference(refersTo: string): Place | null {
  const match = REFERENCE.exec(refersTo.trim());
  if (!match) return null;
  const [, quoted = "", first, last = first, firstColumn, lastColumn, firstRow, lastRow] = match;
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replace(/''/g, "'") : quoted;
  const columns = sorted(columnIn(first ?? firstColumn ?? "A"), columnIn(last ?? lastColumn ?? columnName(LAST_COLUMN)));
  const rows = sorted(rowIn(first ?? firstRow ?? "1"), rowIn(last ?? lastRow ?? String(LAST_ROW)));
  const box = { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
  return sheet.includes("[") || box.top < 1 || box.bottom > LAST_ROW || box.right > LAST_COLUMN ? null : { sheet, box };
}

const sorted = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);
const columnIn = (cell: string): number => columnNumber(cell.toUpperCase().replace(/[^A-Z]/g, ""));
const rowIn = (cell: string): number => Number(cell.replace(/\D/g, ""));
