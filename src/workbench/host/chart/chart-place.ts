import type { Corner } from "./chart-facts";
import type { WorkbookModel } from "../workbook-model";

/** A place on a sheet in points from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export function pointOf(model: WorkbookModel, sheetId: string, { column, columnOffset, row, rowOffset }: Corner): Point {
  let [x, y] = [columnOffset, rowOffset];
  for (let before = 0; before < column; before++) x += model.sheets.columnWidth(sheetId, before);
  for (let before = 0; before < row; before++) y += model.sheets.rowHeight(sheetId, before);
  return { x, y };
}

export function cornerOf(model: WorkbookModel, sheetId: string, { x, y }: Point): Corner {
  const [column, columnOffset] = stepsTo(x, (each) => model.sheets.columnWidth(sheetId, each));
  const [row, rowOffset] = stepsTo(y, (each) => model.sheets.rowHeight(sheetId, each));
  return { column, columnOffset, row, rowOffset };
}

function stepsTo(distance: number, sizeOf: (index: number) => number): [number, number] {
  let index = 0;
  let rest = distance;
  for (let size = sizeOf(index); rest >= size && size > 0; size = sizeOf(index)) {
    rest -= size;
    index++;
  }
  return [index, rest];
}
