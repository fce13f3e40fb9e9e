import { areaName, boundingArea, intersection, SHEET_COLUMNS, SHEET_ROWS, sheetPrefix } from "../area";
import { invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import type { HostObject } from "../rich-api/host-object";
import type { StoredValue } from "../univer/cell-data";
import { readCellProperties, readLineProperties, writeCellProperties, writeLineProperties } from "./cell-properties";
import { formulaAt, putEntries, putNumberFormats, valueAt, valueTypeAt } from "./cell-values";
import { CellsView } from "./cells-view";
import { clearCells, type ClearApplyTo } from "./clear-cells";
import { type RangeHyperlink, readHyperlink, writeHyperlink } from "./hyperlink";
import { mergeArea, mergesIn, unmergeArea } from "./merging";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { usedArea } from "./used-area";

/** Excel.Range */
export class Range extends CellsView {
  readonly type = "Range";
  override readonly scalars = ["Address", "AddressLocal", "CellCount", "ColumnCount", "ColumnHidden", "ColumnIndex", "Formulas", "HasSpill", "NumberFormat", "RowCount", "RowHidden", "RowIndex", "Text", "ValueTypes", "Values"];

  get Address(): string {
    return sheetPrefix(this.model.sheets.name(this.sheetId)) + areaName(this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  get RowCount(): number {
    return this.area.rows;
  }
  get ColumnCount(): number {
    return this.area.columns;
  }
  get CellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get Values(): StoredValue[][] | null {
    return this.grid((row, column) => valueAt(this, row, column));
  }
  set Values(values: unknown) {
    putEntries(this, values);
  }
  get Formulas(): StoredValue[][] | null {
    return this.grid((row, column) => formulaAt(this, row, column) ?? valueAt(this, row, column));
  }
  set Formulas(formulas: unknown) {
    putEntries(this, formulas);
  }
  get NumberFormat(): string[][] | null {
    return this.grid((row, column) => this.model.book.look(this.sheetId, row, column).numberFormat);
  }
  set NumberFormat(formats: unknown) {
    putNumberFormats(this, formats);
  }
  get ValueTypes(): string[][] | null {
    return this.grid((row, column) => valueTypeAt(this, row, column));
  }
  get Text(): string[][] | null {
    return this.grid((row, column) => this.model.book.displayText(this.sheetId, row, column));
  }
  get Hyperlink(): RangeHyperlink | null {
    return readHyperlink(this);
  }
  set Hyperlink(link: RangeHyperlink | null) {
    writeHyperlink(this, link);
  }

  /** As Excel answers: true when all rows are hidden, null when some are. */
  get RowHidden(): boolean | null {
    return hiddenOf(this.area.rows, (k) => this.model.sheets.isRowHidden(this.sheetId, this.area.row + k));
  }
  get ColumnHidden(): boolean | null {
    return hiddenOf(this.area.columns, (k) => this.model.sheets.isColumnHidden(this.sheetId, this.area.column + k));
  }

  get HasSpill(): boolean | null {
    const spilled = this.model.book.spilledCells(this.sheetId, this.area);
    return spilled === 0 ? false : spilled === this.CellCount ? true : null;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get Worksheet(): HostObject {
    return this.model.views.worksheet(this.sheetId);
  }

  GetCell(row: number, column: number): Range {
    return this.#part(this.area.row + row, this.area.column + column, 1, 1);
  }
  GetRow(row: number): Range {
    return this.#part(this.area.row + row, this.area.column, 1, this.area.columns);
  }
  GetColumn(column: number): Range {
    return this.#part(this.area.row, this.area.column + column, this.area.rows, 1);
  }
  GetEntireRow(): Range {
    return this.#part(this.area.row, 0, this.area.rows, SHEET_COLUMNS);
  }
  GetEntireColumn(): Range {
    return this.#part(0, this.area.column, SHEET_ROWS, this.area.columns);
  }
  GetBoundingRect(other: unknown): Range {
    return new Range(this.model, this.sheetId, boundingArea(this.area, this.#other(other).area));
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const shared = intersection(this.area, this.#other(other).area);
    return shared && new Range(this.model, this.sheetId, shared);
  }
  GetUsedRange(valuesOnly: boolean | null): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (!used) throw itemNotFound();
    return used;
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = usedArea(this.model, this.sheetId, this.area, valuesOnly === true);
    return used && new Range(this.model, this.sheetId, used);
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = mergesIn(this);
    return merges.length > 0 ? new RangeAreas(this.model, this.sheetId, merges) : null;
  }

  GetCellProperties(wanted: unknown): unknown[][] {
    return readCellProperties(this, wanted);
  }
  SetCellProperties(properties: unknown): void {
    writeCellProperties(this, properties);
  }
  GetRowProperties(wanted: unknown): unknown[] {
    return readLineProperties(this, "row", wanted);
  }
  SetRowProperties(properties: unknown): void {
    writeLineProperties(this, "row", properties);
  }
  GetColumnProperties(wanted: unknown): unknown[] {
    return readLineProperties(this, "column", wanted);
  }
  SetColumnProperties(properties: unknown): void {
    writeLineProperties(this, "column", properties);
  }

  Merge(across: boolean | null): void {
    mergeArea(this, across === true);
  }
  Unmerge(): void {
    unmergeArea(this);
  }
  Clear(applyTo: ClearApplyTo | null): void {
    clearCells(this, applyTo ?? "All");
  }
  Select(): void {
    if (this.model.sheets.isHidden(this.sheetId)) throw invalidOperation();
    this.model.sheets.activate(this.sheetId);
    this.model.sheets.select(this.sheetId, this.area);
  }

  /** The client checks its arrays with this before it splits a large write into rows. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }

  #part(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.model, this.sheetId, { row, column, rows, columns });
  }

  #other(other: unknown): CellsView {
    if (other instanceof CellsView) return other;
    const place = this.model.mustLocate(String(other), this.sheetId);
    return new Range(this.model, place.sheetId, place.area);
  }
}

function hiddenOf(lines: number, isHidden: (k: number) => boolean): boolean | null {
  const hidden = Array.from({ length: lines }, (_, k) => isHidden(k)).filter(Boolean).length;
  return hidden === 0 ? false : hidden === lines ? true : null;
}
