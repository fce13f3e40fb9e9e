import { areasOverlap } from "../area";
import { invalidArgument } from "../host-error";
import { contentPatch, isErrorValue, type StoredValue } from "../univer/cell-data";
import { toStyleData } from "../univer/style-data";
import { readEntry } from "./cell-entry";
import type { CellsView } from "./cells-view";
import { coveredCells } from "./merging";
import { mayWrite } from "./sheet-guard";
import { rereadHeadings } from "./table-headings";

export const valueAt = ({ model, sheetId }: CellsView, row: number, column: number): StoredValue => model.book.value(sheetId, row, column) ?? "";

export const formulaAt = ({ model, sheetId }: CellsView, row: number, column: number): string | null => model.book.formula(sheetId, row, column);

/** Excel.RangeValueType */
export function valueTypeAt(cells: CellsView, row: number, column: number): string {
  const value = cells.model.book.value(cells.sheetId, row, column);
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

/**
 * Puts values or formulas, one for all cells or an array of the range's size; null leaves a cell alone.
 * What lands under a merged cell is lost, as in Excel.
 */
export function putEntries(cells: CellsView, input: unknown): void {
  const { model, sheetId, area } = cells;
  mayWrite(model, sheetId);
  const inputAt = perCell(cells, input);
  const covered = coveredCells(cells);
  model.book.write(sheetId, area, (i, j) => {
    const each = inputAt(i, j);
    if (each === null || covered(area.row + i, area.column + j)) return null;
    const { numberFormat } = model.book.look(sheetId, area.row + i, area.column + j);
    const { value, formula, format } = readEntry(each, numberFormat);
    const patch = contentPatch(value === null && formula === null ? null : { value, formula });
    return format && numberFormat === "General" ? { ...patch, s: toStyleData({ numberFormat: format }) } : patch;
  });
  for (const table of model.tables.all()) {
    if (table.sheetId === sheetId && areasOverlap({ ...table.area, rows: 1 }, area)) rereadHeadings(model, table);
  }
}

export function putNumberFormats(cells: CellsView, input: unknown): void {
  const formatAt = perCell(cells, input);
  if (!Array.isArray(input)) return cells.restyle({ numberFormat: formatCode(input) });
  mayWrite(cells.model, cells.sheetId);
  cells.model.book.write(cells.sheetId, cells.area, (i, j) => {
    const format = formatAt(i, j);
    return format === null ? null : { s: toStyleData({ numberFormat: formatCode(format) }) };
  });
}

function formatCode(input: unknown): string {
  if (typeof input !== "string") throw invalidArgument();
  return input === "" ? "General" : input;
}

/** A single value stands for every cell. */
function perCell({ area }: CellsView, input: unknown): (i: number, j: number) => unknown {
  if (!Array.isArray(input)) return () => input ?? null;
  const fits = input.length === area.rows && input.every((row: unknown) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return (i, j) => (input as unknown[][])[i]?.[j] ?? null;
}
