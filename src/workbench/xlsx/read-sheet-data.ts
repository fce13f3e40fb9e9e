import { BooleanNumber, type ICellData, type IWorksheetData } from "@univerjs/core";
import type { Cell, Sheet } from "hucre/xlsx";
import type { Grid } from "../../domain/grid";
import { isCellError } from "../../domain/grid";
import { type CellLink, contentPatch, linkPatch } from "../univer/cell-data";
import { sheetSize } from "../univer/sheet-size";

/** A column's width in the file counts the digits of Calibri 11, which are 7 pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;

/** A sheet as Univer takes it: the contents as the product's own reader sees them, looks and sizes as hucre reads them. */
export function readSheetData(id: string, grid: Grid, sheet: Sheet, styleOf: (cell: Cell) => string | null): Partial<IWorksheetData> {
  const cellData: { [row: number]: { [column: number]: ICellData } } = {};
  const put = (row: number, column: number, patch: ICellData): void => {
    const cells = (cellData[row] ??= {});
    cells[column] = { ...cells[column], ...patch };
  };
  for (const [row, cells] of grid.rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (!cell) continue;
      const value = isCellError(cell.value) ? cell.value.error : cell.value;
      put(row, column, withoutNulls(contentPatch({ value, formula: cell.formula })));
    }
  }
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const style = styleOf(cell);
    const link = linkOf(cell);
    if (style !== null || link) put(row, column, { ...(style === null ? {} : { s: style }), ...(link ? linkPatch(link) : {}) });
  }
  const rows = Object.keys(cellData).map(Number);
  const columns = Object.values(cellData).flatMap((cells) => Object.keys(cells).map(Number));
  return {
    id,
    name: sheet.name,
    ...sheetSize,
    cellData,
    rowCount: rows.reduce((most, row) => Math.max(most, row + 51), sheetSize.rowCount),
    columnCount: columns.reduce((most, column) => Math.max(most, column + 6), sheetSize.columnCount),
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6)}` : "",
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ startRow, startColumn: startCol, endRow, endColumn: endCol })),
    freeze: freezeOf(sheet.freezePane?.rows ?? 0, sheet.freezePane?.columns ?? 0),
    columnData: Object.fromEntries((sheet.columns ?? []).map(({ width, hidden }, column) => [column, { ...(width === undefined ? {} : { w: Math.round(width * PIXELS_PER_CHARACTER) }), ...(hidden || width === 0 ? { hd: BooleanNumber.TRUE } : {}) }])),
    rowData: Object.fromEntries([...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [row, { ...(height === undefined ? {} : { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE }), ...(hidden || height === 0 ? { hd: BooleanNumber.TRUE } : {}) }])),
  };
}

const freezeOf = (rows: number, columns: number): IWorksheetData["freeze"] => ({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });

const withoutNulls = (patch: ICellData): ICellData => Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null));

function linkOf({ hyperlink }: Cell): CellLink | null {
  const place = hyperlink?.location ?? (hyperlink?.target.startsWith("#") ? hyperlink.target.slice(1) : "");
  return place ? { documentReference: place, screenTip: hyperlink?.tooltip ?? "" } : null;
}
