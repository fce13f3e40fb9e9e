import { endOfBrackets } from "../../domain/formula-shape";
import { columnName, columnNumber } from "../../domain/grid";
import { MAX_COLUMN, MAX_ROW } from "../limits";

/**
 * What a formula is made of, as far as moving it goes: text, quoted sheet names and numbers stay; brackets begin the
 * columns of a table; then whole rows, whole columns and cells; then any other word, so that "LOG10(" is not taken for
 * a cell. Every alternative reads each letter once, for hostile formulas cost time.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[|(?<rows>\$?\d+:\$?\d+)|\d+(?:\.\d*)?(?:E[+-]?\d+)?|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!])|(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*/giu;

/** A relative row or column; everything else of a formula is plain text. */
type Piece = string | { readonly row: number } | { readonly column: number };

/** A formula taken apart once, to be written out for many cells. */
export type MovableFormula = (rows: number, columns: number) => string;

/** The formula as Excel shows it in a cell that lies `rows` down and `columns` right of the one it was written for. */
export function movableFormula(formula: string): MovableFormula {
  const pieces = takeApart(formula);
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) {
      if (typeof piece === "string") text += piece;
      else if ("row" in piece) text += wrap(piece.row + rows, MAX_ROW);
      else text += columnName(wrap(piece.column + columns, MAX_COLUMN));
    }
    return text;
  };
}

function takeApart(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const scanner = new RegExp(PIECE);
  for (let match = scanner.exec(formula); match; match = scanner.exec(formula)) {
    if (match[0] === "[") scanner.lastIndex = endOfBrackets(formula, match.index);
    const groups = match.groups ?? {};
    if (!(groups["rows"] || groups["columns"] || groups["cell"])) continue;
    for (const part of match[0].matchAll(/(\$?)(?:([A-Z]+)|(\d+))/gi)) {
      const [whole, fixed, column, row] = part;
      if (fixed) continue;
      const at = match.index + part.index;
      pieces.push(formula.slice(done, at), column ? { column: columnNumber(column.toUpperCase()) } : { row: Number(row) });
      done = at + whole.length;
    }
  }
  pieces.push(formula.slice(done));
  return pieces;
}

/** References wrap at the sheet's edge, as in Excel. */
const wrap = (place: number, size: number): number => ((((place - 1) % size) + size) % size) + 1;
