import type { Box } from "../domain/grid";
import { CELL_PROPERTIES, type LoadedCells, loadedCells } from "./read-cells";
import { rowChunks } from "./row-chunks";

/** Cells per request when a workbook is too large for one answer; about 2 MB of the 5 MB that Excel on the web allows. */
const CHUNK_CELLS = 40_000;

/** A rectangle of a sheet by 0-based indexes, as Office.js counts. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const AREA_PROPERTIES = "rowIndex,columnIndex,rowCount,columnCount";

export const boxOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Area): Box => ({ top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount });

/** Cells and the 0-based place of the first of them. */
export interface PlacedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly cells: LoadedCells;
}

export const hasCells = (range: Excel.Range): boolean => (range.values as unknown) !== null;

/** The cells of one area that is too large for one answer. */
export async function* loadInChunks(context: Excel.RequestContext, sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Area): AsyncGenerator<PlacedCells> {
  const load = (row: number, rows: number): Excel.Range => sheet.getRangeByIndexes(rowIndex + row, columnIndex, rows, columnCount).load(CELL_PROPERTIES);
  for await (const { row, loaded } of rowChunks(context, rowCount, Math.floor(CHUNK_CELLS / columnCount), load, hasCells)) {
    yield { rowIndex: rowIndex + row, columnIndex, cells: loadedCells(loaded) };
  }
}
