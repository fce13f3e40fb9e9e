import { isCellError } from "../domain/grid";
import { type LoadedCells, readCell } from "./read-cells";
import type { Entry } from "./sheet-image";

/** What to assign to a cell so that it holds again what was loaded. */
export function readEntry(cells: LoadedCells, row: number, column: number): Entry {
  const cell = readCell(cells, row, column);
  if (!cell) return null;
  if (cell.formula !== null) return { typed: cell.formula };
  return isCellError(cell.value) ? { typed: cell.value.error } : cell.value;
}
