import { invalidArgument, itemNotFound } from "../host-error";
import { CellsView } from "./cells-view";
import { Range } from "./range";
import { CollectionView, View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel takes no more of them on a sheet. */
const MOST = 1_026;

/** Excel.PageBreakCollection of the breaks between rows; those between columns are not emulated. */
export class PageBreakCollection extends CollectionView {
  readonly type = "PageBreakCollection";

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
  ) {
    super(model);
  }

  get items(): readonly PageBreak[] {
    return this.#rows.map((row) => new PageBreak(this.model, this.sheetId, row));
  }
  GetCount(): number {
    return this.#rows.length;
  }
  Indexer(index: number): PageBreak {
    const row = this.#rows[index];
    if (row === undefined) throw itemNotFound();
    return new PageBreak(this.model, this.sheetId, row);
  }
  /** Before the first row of the range; there is none before the first row of the sheet. */
  Add(place: unknown): PageBreak {
    const { row } = (place instanceof CellsView ? place : this.model.mustLocate(String(place), this.sheetId)).area;
    if (row === 0 || this.#rows.length >= MOST) throw invalidArgument();
    if (!this.#rows.includes(row)) this.#page.rowBreaks = [...this.#rows, row].sort((a, b) => a - b);
    return new PageBreak(this.model, this.sheetId, row);
  }
  RemovePageBreaks(): void {
    this.#page.rowBreaks = [];
  }

  get #page() {
    return this.model.sheetFacts(this.sheetId).page;
  }
  get #rows(): readonly number[] {
    return this.#page.rowBreaks;
  }
}

/** Excel.PageBreak */
export class PageBreak extends View {
  readonly type = "PageBreak";
  override readonly scalars = ["ColumnIndex", "RowIndex"];
  readonly ColumnIndex = 0;

  constructor(
    model: WorkbookModel,
    readonly sheetId: string,
    /** The row after the break, from 0. */
    readonly RowIndex: number,
  ) {
    super(model);
  }

  GetCellAfterBreak(): Range {
    return new Range(this.model, this.sheetId, { row: this.RowIndex, column: 0, rows: 1, columns: 1 });
  }
  Delete(): void {
    const { page } = this.model.sheetFacts(this.sheetId);
    page.rowBreaks = page.rowBreaks.filter((row) => row !== this.RowIndex);
  }
}
