import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { invalidArgument, itemNotFound } from "../host-error";
import { CellsView } from "./cells-view";
import { Range } from "./range";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.WorksheetFreezePanes */
export class WorksheetFreezePanes extends View {
  readonly type = "WorksheetFreezePanes";

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
  ) {
    super(model);
  }

  FreezeRows(count: number | null): void {
    this.#freeze(count ?? 1, 0);
  }
  FreezeColumns(count: number | null): void {
    this.#freeze(0, count ?? 1);
  }
  FreezeAt(range: unknown): void {
    const { area } = range instanceof CellsView ? range : this.model.mustLocate(String(range), this.sheetId);
    const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns;
    this.#freeze(rows, columns);
  }
  Unfreeze(): void {
    this.#freeze(0, 0);
  }
  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }
  /** The frozen rows, columns, or both, from A1 on. */
  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.model.sheets.frozen(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    return new Range(this.model, this.sheetId, { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS });
  }

  #freeze(rows: number, columns: number): void {
    if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) throw invalidArgument();
    this.model.sheets.freeze(this.sheetId, rows, columns);
  }
}
