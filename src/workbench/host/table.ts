import type { Area } from "../area";
import { invalidArgument, invalidOperation } from "../host-error";
import type { HostObject } from "../rich-api/host-object";
import type { BookTable } from "../univer/book-tables";
import { AutoFilter } from "./auto-filter";
import { CellsView } from "./cells-view";
import { EventKind } from "./event-kind";
import { Range } from "./range";
import { mayWrite } from "./sheet-guard";
import { isName } from "./name-rule";
import { resizeTable } from "./resize-table";
import type { TableFacts } from "./sheet-facts";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.Table. A totals row is part of the range; whether there is one cannot be changed, nor the header row. */
export class Table extends View {
  readonly type = "Table";
  override readonly scalars = ["Id", "Name", "ShowHeaders", "ShowTotals", "Style"];

  constructor(
    model: WorkbookModel,
    readonly Id: string,
  ) {
    super(model);
  }

  get table(): BookTable {
    return this.model.table(this.Id);
  }
  get facts(): TableFacts {
    return this.model.tableFacts(this.Id);
  }

  get Name(): string {
    return this.table.name;
  }
  set Name(name: unknown) {
    mayWrite(this.model, this.table.sheetId);
    if (typeof name !== "string" || !isName(name)) throw invalidArgument();
    if (name === this.Name) return;
    const taken = [...this.model.tables.all().filter(({ id }) => id !== this.Id), ...this.model.names.all()];
    if (taken.some((each) => each.name.toLowerCase() === name.toLowerCase())) throw invalidArgument();
    this.model.tables.rename(this.table, name);
  }
  get ShowHeaders(): boolean {
    return this.facts.showHeaders;
  }
  get ShowTotals(): boolean {
    return this.facts.showTotals;
  }
  /** Kept, not shown: Univer has themes of its own. */
  get Style(): string {
    return this.facts.style;
  }
  set Style(style: unknown) {
    mayWrite(this.model, this.table.sheetId);
    if (typeof style !== "string") throw invalidArgument();
    this.facts.style = style;
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.model, { enabled: true, isDataFiltered: this.facts.isDataFiltered });
  }
  get Worksheet(): HostObject {
    return this.model.views.worksheet(this.table.sheetId);
  }

  GetRange(): Range {
    return this.#range(this.table.area);
  }
  GetHeaderRowRange(): Range {
    if (!this.ShowHeaders) throw invalidOperation();
    return this.#range({ ...this.table.area, rows: 1 });
  }
  GetDataBodyRange(): Range {
    const { area } = this.table;
    const head = this.ShowHeaders ? 1 : 0;
    return this.#range({ ...area, row: area.row + head, rows: area.rows - head - (this.ShowTotals ? 1 : 0) });
  }
  GetTotalRowRange(): Range {
    if (!this.ShowTotals) throw invalidOperation();
    const { area } = this.table;
    return this.#range({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  Resize(to: unknown): void {
    const { sheetId } = this.table;
    mayWrite(this.model, sheetId);
    resizeTable(this.model, this.table, to instanceof CellsView ? to : this.model.mustLocate(String(to), sheetId));
  }
  Delete(): void {
    this.ConvertToRange().Clear("All");
  }
  ConvertToRange(): Range {
    const range = this.GetRange();
    mayWrite(this.model, range.sheetId);
    this.model.dropTable(this.table);
    return range;
  }

  _RegisterDataChangedEvent(): void {
    this.model.subscriptions.add(EventKind.tableChanged, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.subscriptions.remove(EventKind.tableChanged, this.Id);
  }

  #range(area: Area): Range {
    return new Range(this.model, this.table.sheetId, area);
  }
}
