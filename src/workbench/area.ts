import { columnName, columnNumber } from "../domain/grid";

/** A rectangle of cells as Office.js's indexes count: from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Reads "A1", "$A$1:C3", "A:C" and "1:3", without a sheet; `null` when it is anything else. */
export function parseArea(text: string): Area | null {
  const plain = text.replace(/\$/g, "").toUpperCase();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns) return between(1, columnNumber(columns[1] ?? ""), SHEET_ROWS, columnNumber(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) return between(Number(rows[1]), 1, Number(rows[2]), SHEET_COLUMNS);
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (!cells) return null;
  const [, left = "", top = "", right = left, bottom = top] = cells;
  return between(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Area | null {
  const area = {
    row: Math.min(rowA, rowB) - 1,
    column: Math.min(columnA, columnB) - 1,
    rows: Math.abs(rowA - rowB) + 1,
    columns: Math.abs(columnA - columnB) + 1,
  };
  return isOnSheet(area) ? area : null;
}

export const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;

/** "B2:C4", "B2", "B:C" for whole columns, "2:4" for whole rows. */
export const areaName = (area: Area): string => write(area, "");

/** "$B$2:$C$4". */
export const absoluteName = (area: Area): string => write(area, "$");

function write({ row, column, rows, columns }: Area, dollar: string): string {
  const left = dollar + columnName(column + 1);
  const right = dollar + columnName(column + columns);
  const top = `${dollar}${row + 1}`;
  const bottom = `${dollar}${row + rows}`;
  if (columns === SHEET_COLUMNS) return `${top}:${bottom}`;
  if (rows === SHEET_ROWS) return `${left}:${right}`;
  return rows * columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

export const areasOverlap = (a: Area, b: Area): boolean => intersection(a, b) !== null;

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Excel quotes a sheet's name only where it must. */
export const sheetPrefix = (sheet: string): string => (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`);

/** Parts "'My sheet'!A1:B2" into sheet and the rest; the sheet is `null` where none stands. */
export function splitReference(text: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (!match) return { sheet: null, rest: text.replace(/^=/, "") };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2] ?? null, rest: match[3] ?? "" };
}
