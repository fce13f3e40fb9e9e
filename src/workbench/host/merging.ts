import { type Area, areasOverlap, intersection } from "../area";
import { contentPatch } from "../univer/cell-data";
import type { CellsView } from "./cells-view";
import { mayWrite } from "./sheet-guard";

/** The merged cells that the range touches, whole. */
export const mergesIn = ({ model, sheetId, area }: CellsView): Area[] => model.sheets.merges(sheetId).filter((merge) => areasOverlap(merge, area));

/** Whether a cell lies under a merged cell without being its first. */
export function coveredCells(cells: CellsView): (row: number, column: number) => boolean {
  const merges = mergesIn(cells);
  if (merges.length === 0) return () => false;
  return (row, column) => {
    const over = merges.find((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }));
    return over !== undefined && (over.row !== row || over.column !== column);
  };
}

/** The first value survives, the others go, as in Excel. `across`: each row for itself. */
export function mergeArea(cells: CellsView, across: boolean): void {
  const { model, sheetId, area } = cells;
  mayWrite(model, sheetId);
  const parts = across ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 })) : [area];
  for (const part of parts.filter(({ rows, columns }) => rows * columns > 1)) {
    model.sheets.unmerge(sheetId, model.sheets.merges(sheetId).filter((merge) => areasOverlap(merge, part)));
    model.book.write(sheetId, part, (i, j) => ((i || j) && model.book.value(sheetId, part.row + i, part.column + j) !== null ? contentPatch(null) : null));
    model.sheets.merge(sheetId, part);
  }
}

export function unmergeArea(cells: CellsView): void {
  mayWrite(cells.model, cells.sheetId);
  cells.model.sheets.unmerge(cells.sheetId, mergesIn(cells));
}
