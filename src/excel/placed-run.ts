import type { CellEdit } from "../domain/finding";
import { type Cell, type CellValue, refName } from "../domain/grid";
import type { CellRun } from "./cell-runs";
import { CELL_PROPERTIES, readCell } from "./read-cells";

/** A run of cells to be mended, what they hold, and the sheet they stand on, however it is called by now. */
export interface PlacedRun extends CellRun<CellEdit> {
  readonly sheetId: string;
  /** One for each item. */
  readonly cells: readonly Cell[];
  /** The used area of the sheet: another one tells that rows or columns may have come or gone. */
  readonly used: string;
}

/** The cells of a run and the used area of their sheet, on their way. */
export interface LoadedRun {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

export const rangeOfRun = (sheet: Excel.Worksheet, { row, column, items }: CellRun<CellEdit>): Excel.Range => sheet.getRangeByIndexes(row - 1, column - 1, items.length, 1);

export const loadCells = (range: Excel.Range): Excel.Range => range.load(CELL_PROPERTIES);
export const loadUsed = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");

const EMPTY: Cell = { value: null, formula: null, format: "General" };

export const readRun = (run: CellRun<CellEdit> & { readonly sheetId: string }, { range, used }: LoadedRun): PlacedRun => ({
  ...run,
  cells: run.items.map((_, row) => readCell(range, row, 0) ?? EMPTY),
  used: used.isNullObject ? "" : [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount].join(),
});

export const sameValue = (a: CellValue | undefined, b: CellValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** "Realisasi Anggaran!C6–9". */
export function runName({ items }: CellRun<CellEdit>): string {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? refName(first.at) + (last === first ? "" : `–${last.at.row}`) : "";
}
