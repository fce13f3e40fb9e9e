import type { Area } from "../area";
import type { WorkbookModel } from "./workbook-model";

/** The part of an area that is in use; `valuesOnly` leaves out cells that are only formatted. */
export function usedArea(model: WorkbookModel, sheetId: string, within: Area, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  model.book.matrix(sheetId).forValue((row, column, cell) => {
    const empty = !cell || ((cell.v === undefined || cell.v === null) && !cell.f && !cell.si && (valuesOnly || !cell.s));
    if (empty || row < within.row || column < within.column || row >= within.row + within.rows || column >= within.column + within.columns) return;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
