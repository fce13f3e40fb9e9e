import type { Box } from "../domain/grid";
import { type LoadedPiece, loadPiece } from "./read-image";
import { readLook } from "./read-look";
import { rowChunks } from "./row-chunks";
import type { Look } from "./sheet-image";

/** Cells per request: a look takes some 500 bytes. */
const CHUNK_CELLS = 4_000;

/** How the cells of a rectangle look, row by row. */
export async function loadLooks(context: Excel.RequestContext, sheet: Excel.Worksheet, { top, left, bottom, right }: Box): Promise<Look[][]> {
  const columns = right - left + 1;
  const load = (row: number, rows: number): LoadedPiece => loadPiece(sheet.getRangeByIndexes(top - 1 + row, left - 1, rows, columns));
  const looks: Look[][] = [];
  for await (const { loaded } of rowChunks(context, bottom - top + 1, Math.floor(CHUNK_CELLS / columns), load, ({ range }) => (range.values as unknown) !== null)) {
    looks.push(...readLooks(loaded));
  }
  return looks;
}

export const readLooks = ({ range, looks }: LoadedPiece): Look[][] => looks.value.map((line, row) => line.map((cell, column) => readLook(cell, String(range.numberFormat[row]?.[column]))));
