import { BooleanNumber, type IRange, type IRowData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation, InsertSheetCommand, RemoveWorksheetMergeMutation, SetFrozenMutation, SetSelectionsOperation, SetTabColorMutation, SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation, SetWorksheetHideMutation, SetWorksheetOrderMutation, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation,
  SheetsSelectionsService, ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Area } from "../area";
import { rangeArea } from "./book-edits";
import { sheetSize } from "./sheet-size";
import type { UniverBook } from "./univer-book";

/** Univer measures in pixels, Excel in points. */
const PIXELS_PER_POINT = 4 / 3;

const toRange = ({ row, column, rows, columns }: Area): IRange => ({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });

/** Sheets as wholes: their order, names, sizes, merged cells and what is seen of them. Positions count from 0. */
export class BookSheets {
  constructor(private readonly book: UniverBook) {}

  ids(): readonly string[] {
    return this.book.model.getSheetOrders();
  }

  has(id: string): boolean {
    return this.book.model.getSheetBySheetId(id) !== null && this.book.model.getSheetBySheetId(id) !== undefined;
  }

  name(id: string): string {
    return this.book.sheetModel(id).getName();
  }

  /** Formulas and names that point at the sheet follow. */
  rename(id: string, name: string): void {
    this.book.run("sheet.command.set-worksheet-name", { subUnitId: id, name });
  }

  /** At the end, without activating it. */
  add(id: string, name: string): void {
    this.book.run(InsertSheetCommand.id, { sheet: { id, name, ...sheetSize } });
  }

  remove(id: string): void {
    this.book.run("sheet.command.remove-sheet", { subUnitId: id });
  }

  move(id: string, position: number): void {
    this.book.run(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: this.ids().indexOf(id), toOrder: position });
  }

  /** As a person does it: formulas, names and tables follow. */
  insertRows(id: string, row: number, count: number): void {
    this.book.call((workbook) => workbook.getSheetBySheetId(id)?.insertRows(row, count));
  }

  deleteRows(id: string, row: number, count: number): void {
    this.book.call((workbook) => workbook.getSheetBySheetId(id)?.deleteRows(row, count));
  }

  insertColumns(id: string, column: number, count: number): void {
    this.book.call((workbook) => workbook.getSheetBySheetId(id)?.insertColumns(column, count));
  }

  deleteColumns(id: string, column: number, count: number): void {
    this.book.call((workbook) => workbook.getSheetBySheetId(id)?.deleteColumns(column, count));
  }

  hideRows(id: string, row: number, count: number, hidden: boolean): void {
    this.book.call((workbook) => {
      const sheet = workbook.getSheetBySheetId(id);
      return hidden ? sheet?.hideRows(row, count) : sheet?.showRows(row, count);
    });
  }

  isHidden(id: string): boolean {
    return this.book.sheetModel(id).isSheetHidden() === BooleanNumber.TRUE;
  }

  setHidden(id: string, hidden: boolean): void {
    this.book.run(SetWorksheetHideMutation.id, { subUnitId: id, hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  activeId(): string {
    return this.book.model.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.book.run(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  /** "" where none is set. */
  tabColor(id: string): string {
    return this.book.sheetModel(id).getConfig().tabColor ?? "";
  }

  setTabColor(id: string, color: string): void {
    this.book.run(SetTabColorMutation.id, { subUnitId: id, color });
  }

  showsGridlines(id: string): boolean {
    return this.book.sheetModel(id).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(id: string, shown: boolean): void {
    this.book.run(ToggleGridlinesMutation.id, { subUnitId: id, showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  frozen(id: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.book.sheetModel(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(id: string, rows: number, columns: number): void {
    this.book.run(SetFrozenMutation.id, { subUnitId: id, ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
  }

  /** Points. */
  columnWidth(id: string, column: number): number {
    return this.book.sheetModel(id).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setColumnWidth(id: string, column: number, columns: number, points: number): void {
    const range = { startRow: 0, endRow: 0, startColumn: column, endColumn: column + columns - 1 };
    this.book.run(SetWorksheetColWidthMutation.id, { subUnitId: id, ranges: [range], colWidth: Math.round(points * PIXELS_PER_POINT) });
  }

  /** Points. */
  rowHeight(id: string, row: number): number {
    return this.book.sheetModel(id).getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(id: string, row: number, rows: number, points: number): void {
    const ranges = [{ startRow: row, endRow: row + rows - 1, startColumn: 0, endColumn: 0 }];
    this.book.run(SetWorksheetRowHeightMutation.id, { subUnitId: id, ranges, rowHeight: Math.round(points * PIXELS_PER_POINT) });
    this.book.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: id, ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  isColumnHidden(id: string, column: number): boolean {
    return this.book.sheetModel(id).getConfig().columnData[column]?.hd === BooleanNumber.TRUE;
  }

  isRowHidden(id: string, row: number): boolean {
    return this.book.sheetModel(id).getConfig().rowData[row]?.hd === BooleanNumber.TRUE;
  }

  /** How many columns from A on have a width or another property of their own. */
  ownColumnCount(id: string): number {
    return Object.keys(this.book.sheetModel(id).getConfig().columnData).reduce((most, column) => Math.max(most, Number(column) + 1), 0);
  }

  /** The rows whose height was set, or that are hidden, in points. */
  ownRowHeights(id: string): (readonly [number, { readonly height?: number; readonly hidden?: boolean }])[] {
    const data: { readonly [row: string]: Partial<IRowData> } = { ...this.book.sheetModel(id).getConfig().rowData };
    return Object.entries(data).flatMap(([row, { h, hd, ia }]) => {
      const height = h !== undefined && ia === BooleanNumber.FALSE ? { height: h / PIXELS_PER_POINT } : {};
      const hidden = hd === BooleanNumber.TRUE ? { hidden: true } : {};
      return "height" in height || "hidden" in hidden ? [[Number(row), { ...height, ...hidden }] as const] : [];
    });
  }

  merges(id: string): readonly Area[] {
    return this.book.sheetModel(id).getMergeData().map(rangeArea);
  }

  merge(id: string, area: Area): void {
    this.book.run(AddWorksheetMergeMutation.id, { subUnitId: id, ranges: [toRange(area)] });
  }

  unmerge(id: string, areas: readonly Area[]): void {
    if (areas.length > 0) this.book.run(RemoveWorksheetMergeMutation.id, { subUnitId: id, ranges: areas.map(toRange) });
  }

  /** The last selection made on the active sheet; cell A1 where none was made. */
  selection(): readonly Area[] {
    const areas = this.#selections().getWorkbookSelections(this.book.unitId).getSelectionsOfWorksheet(this.activeId());
    return areas.length > 0 ? areas.map(({ range }) => rangeArea(range)) : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  select(id: string, area: Area): void {
    const range = toRange(area);
    const primary = { actualRow: area.row, actualColumn: area.column, isMerged: false, isMergedMainCell: false, startRow: area.row, startColumn: area.column, endRow: area.row, endColumn: area.column };
    this.book.run(SetSelectionsOperation.id, { subUnitId: id, reveal: true, selections: [{ range, primary, style: null }] });
  }

  #selections(): SheetsSelectionsService {
    return this.book.injector.get(SheetsSelectionsService);
  }
}
