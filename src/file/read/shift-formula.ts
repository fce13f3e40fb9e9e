import { columnName, columnNumber } from "../../domain/grid";
import { MAX_COLUMN, MAX_ROW } from "../limits";

/**
 * What a formula is made of, as far as moving it goes: text, quoted sheet names, bracketed table columns and numbers
 * stay; then whole rows, whole columns and cells; then any other word, so that "LOG10(" is not taken for a cell.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<rows>\$?\d+:\$?\d+)|\d+(?:\.\d*)?(?:E[+-]?\d+)?|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!])|(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*/giu;

/** The formula as Excel shows it in a cell that lies `rows` down and `columns` right of the one it was written for. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups["rows"]) return piece.replace(/(\$?)(\d+)/g, (_, fixed: string, row: string) => shiftRow(fixed, row, rows));
    if (groups["columns"]) return piece.replace(/(\$?)([A-Z]+)/gi, (_, fixed: string, column: string) => shiftColumn(fixed, column, columns));
    if (!groups["cell"]) return piece;
    return piece.replace(
      /(\$?)([A-Z]+)(\$?)(\d+)/i,
      (_, fixedColumn: string, column: string, fixedRow: string, row: string) => shiftColumn(fixedColumn, column, columns) + shiftRow(fixedRow, row, rows),
    );
  });
}

/** References wrap at the sheet's edge, as in Excel. */
const wrap = (place: number, size: number): number => ((((place - 1) % size) + size) % size) + 1;

const shiftRow = (fixed: string, row: string, by: number): string => (fixed ? `$${row}` : String(wrap(Number(row) + by, MAX_ROW)));

const shiftColumn = (fixed: string, column: string, by: number): string =>
  fixed ? `$${column}` : columnName(wrap(columnNumber(column.toUpperCase()) + by, MAX_COLUMN));
