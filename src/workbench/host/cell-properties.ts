import { type Area, areaName, sheetPrefix } from "../area";
import { invalidArgument } from "../host-error";
import { linkPatch } from "../univer/cell-data";
import { toStyleData } from "../univer/style-data";
import type { CellsView } from "./cells-view";
import { linkAt, readLink } from "./hyperlink";
import { readLookPatch, writeLook } from "./look-properties";
import { sizeOf } from "./range-format-values";
import { linesAt } from "./shared-lines";
import { mayWrite } from "./sheet-guard";
import { type Bag, openBag } from "./property-bag";

type Axis = "row" | "column";

/** Excel.CellProperties of one cell, as far as they were asked for. */
function readCell(cells: CellsView, area: Area, wanted: Bag): Bag {
  const bag = openBag(wanted, ["address", "format", "hyperlink"]);
  const { model, sheetId } = cells;
  return {
    ...(bag.address ? { address: sheetPrefix(model.sheets.name(sheetId)) + areaName(area) } : {}),
    ...(bag.format ? { format: writeLook({ ...model.book.look(sheetId, area.row, area.column), borders: linesAt(model.book, sheetId, area.row, area.column) }, bag.format) } : {}),
    ...(bag.hyperlink ? { hyperlink: linkAt(cells, area.row, area.column) } : {}),
  };
}

export function readCellProperties(cells: CellsView, wanted: unknown): Bag[][] {
  const rows = cells.grid((row, column) => readCell(cells, { row, column, rows: 1, columns: 1 }, wanted as Bag));
  if (!rows) throw invalidArgument();
  return rows;
}

/** `properties[i][j]` for each cell; an empty object leaves a cell as it is. */
export function writeCellProperties(cells: CellsView, properties: unknown): void {
  const { model, sheetId, area } = cells;
  mayWrite(model, sheetId);
  const fits = Array.isArray(properties) && properties.length === area.rows && properties.every((row: unknown) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  model.book.write(sheetId, area, (i, j) => {
    const bag = openBag((properties as Bag[][])[i]?.[j] ?? {}, ["format", "hyperlink"]);
    const style = bag.format === undefined ? {} : { s: toStyleData(readLookPatch(bag.format)) };
    return { ...style, ...("hyperlink" in bag ? linkPatch(bag.hyperlink ? readLink(bag.hyperlink) : null) : {}) };
  });
}

/** Of whole rows or columns: height or width, and what the first cell looks like. */
export function readLineProperties(cells: CellsView, axis: Axis, wanted: unknown): Bag[] {
  const { model, sheetId, area } = cells;
  const bag = openBag(wanted, ["address", "format", `${axis}Hidden`, `${axis}Index`]);
  const { format } = bag;
  const size = axis === "row" ? "rowHeight" : "columnWidth";
  const formatBag = format === undefined ? null : (format as Bag);
  return Array.from({ length: axis === "row" ? area.rows : area.columns }, (_, k) => {
    const line = lineArea(area, axis, k);
    const index = axis === "row" ? line.row : line.column;
    const { [size]: sized, ...looks } = formatBag ?? {};
    const points = axis === "row" ? model.sheets.rowHeight(sheetId, index) : model.sheets.columnWidth(sheetId, index);
    const look = Object.keys(looks).length > 0 ? writeLook(model.book.look(sheetId, line.row, line.column), looks) : {};
    const isHidden = axis === "row" ? model.sheets.isRowHidden(sheetId, index) : model.sheets.isColumnHidden(sheetId, index);
    return {
      ...(bag[`${axis}Hidden`] ? { [`${axis}Hidden`]: isHidden } : {}),
      ...(bag[`${axis}Index`] ? { [`${axis}Index`]: index } : {}),
      ...(bag.address ? { address: sheetPrefix(model.sheets.name(sheetId)) + areaName(line) } : {}),
      ...(formatBag ? { format: { ...look, ...(sized ? { [size]: points } : {}) } } : {}),
    };
  });
}

/** `properties[k]` for each row or column of the range. */
export function writeLineProperties(cells: CellsView, axis: Axis, properties: unknown): void {
  const { model, sheetId, area } = cells;
  mayWrite(model, sheetId);
  if (!Array.isArray(properties) || properties.length !== (axis === "row" ? area.rows : area.columns)) throw invalidArgument();
  const size = axis === "row" ? "rowHeight" : "columnWidth";
  for (const [k, each] of (properties as unknown[]).entries()) {
    const { format } = openBag(each ?? {}, ["format"]);
    const { [size]: points, ...looks } = (format ?? {}) as Bag;
    const line = lineArea(area, axis, k);
    if (points !== undefined && axis === "row") model.sheets.setRowHeight(sheetId, line.row, 1, sizeOf(points));
    if (points !== undefined && axis === "column") model.sheets.setColumnWidth(sheetId, line.column, 1, sizeOf(points));
    const style = toStyleData(readLookPatch(looks));
    if (Object.keys(style).length > 0) model.book.write(sheetId, line, () => ({ s: style }));
  }
}

const lineArea = (area: Area, axis: Axis, k: number): Area => (axis === "row" ? { ...area, row: area.row + k, rows: 1 } : { ...area, column: area.column + k, columns: 1 });
