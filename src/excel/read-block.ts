import type { Box, Cell } from "../domain/grid";
import { loadInChunks } from "./load-cells";
import { readCell } from "./read-cells";

/** A rectangle of cells as they stood at one time. */
export interface CellBlock {
  readonly box: Box;
  /** The cell at a 1-based place of the sheet. */
  at(row: number, column: number): Cell;
  /** A value or a formula, empty texts apart. */
  holds(row: number, column: number): boolean;
}

const EMPTY: Cell = { value: null, formula: null, format: "General" };

/** Reads a rectangle in as many requests as it takes; whatever was queued before goes with the first. */
export async function loadBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, box: Box): Promise<CellBlock> {
  const rows: (Cell | undefined)[][] = [];
  const area = { rowIndex: box.top - 1, columnIndex: box.left - 1, rowCount: box.bottom - box.top + 1, columnCount: box.right - box.left + 1 };
  for await (const { cells } of loadInChunks(context, sheet, area)) {
    cells.values.forEach((line, row) => rows.push(line.map((_, column) => readCell(cells, row, column))));
  }
  const at = (row: number, column: number): Cell => rows[row - box.top]?.[column - box.left] ?? EMPTY;
  return {
    box,
    at,
    holds: (row, column) => {
      const { value, formula } = at(row, column);
      return formula !== null || (value !== null && value !== "");
    },
  };
}
