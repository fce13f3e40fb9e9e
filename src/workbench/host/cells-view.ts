import { type Area, isOnSheet, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { invalidArgument, notEmulated } from "../host-error";
import type { Referenced } from "../rich-api/host-object";
import type { CellLook, LookPatch } from "../univer/cell-look";
import { toStyleData } from "../univer/style-data";
import { mayWrite } from "./sheet-guard";
import { usedArea } from "./used-area";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel answers null for the values of more cells than this. */
const MOST_CELLS = 5_000_000;

/** A rectangle of a sheet. */
export abstract class CellsView extends View implements Referenced {
  reference: string | undefined;

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super(model);
    if (!isOnSheet(area)) throw invalidArgument();
  }

  /** The client asks for it when it keeps the range beyond a batch. */
  _KeepReference(): void {
    this.reference ??= `range${this.model.nextNumber()}`;
    this.model.references.set(this.reference, this);
  }

  /** One value per cell, or null where they are too many to be sent. */
  grid<T>(read: (row: number, column: number) => T): T[][] | null {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MOST_CELLS) return null;
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => read(row + i, column + j)));
  }

  /** What all cells have in common, or null, as Excel answers for a mixed range. */
  common<T>(read: (look: CellLook) => T): T | null {
    const { row, column, rows, columns } = this.area;
    let first: { value: T } | null = null;
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const value = read(this.model.book.look(this.sheetId, row + i, column + j));
        if (first && first.value !== value) return null;
        first ??= { value };
      }
    }
    return first && first.value;
  }

  /** Changes the looks of every cell, or of those that `at` picks. The whole sheet's are its default style from then on. */
  restyle(patch: LookPatch, at?: (i: number, j: number) => boolean): void {
    mayWrite(this.model, this.sheetId);
    const { book } = this.model;
    const style = toStyleData(patch);
    if (this.area.rows < SHEET_ROWS && this.area.columns < SHEET_COLUMNS) {
      book.write(this.sheetId, this.area, (i, j) => (!at || at(i, j) ? { s: style } : null));
      return;
    }
    if (this.area.rows < SHEET_ROWS || this.area.columns < SHEET_COLUMNS || at) throw notEmulated("formatting whole columns or rows");
    book.setDefaultStyle(this.sheetId, style);
    const used = usedArea(this.model, this.sheetId, this.area, false);
    if (used) book.write(this.sheetId, used, (i, j) => (book.cell(this.sheetId, used.row + i, used.column + j) ? { s: style } : null));
  }
}
