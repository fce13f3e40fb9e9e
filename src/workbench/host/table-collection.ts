import { areasOverlap } from "../area";
import { invalidArgument, itemNotFound, notEmulated } from "../host-error";
import { CellsView } from "./cells-view";
import { EventKind, WHOLE_WORKBOOK } from "./event-kind";
import { mayWrite } from "./sheet-guard";
import { Table } from "./table";
import { readHeadings } from "./table-headings";
import { CollectionView } from "./view";
import type { WorkbookModel } from "./workbook-model";

/** Excel.TableCollection of the workbook, or of one sheet. */
export class TableCollection extends CollectionView {
  readonly type = "TableCollection";
  override readonly scalars = ["Count"];

  constructor(
    model: WorkbookModel,
    readonly sheetId: string | null,
  ) {
    super(model);
  }

  get items(): readonly Table[] {
    const tables = this.model.tables.all().filter((table) => this.sheetId === null || table.sheetId === this.sheetId);
    return tables.map(({ id }) => new Table(this.model, id));
  }
  get Count(): number {
    return this.items.length;
  }
  GetCount(): number {
    return this.items.length;
  }

  /** By name or by id. */
  Indexer(key: string): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }
  GetItemOrNullObject(key: string): Table | null {
    return this.items.find(({ Id }) => Id === String(key)) ?? this.items.find(({ Name }) => Name.toLowerCase() === String(key).toLowerCase()) ?? null;
  }

  Add(address: unknown, hasHeaders: boolean): Table {
    if (hasHeaders !== true) throw notEmulated("TableCollection.add without headers");
    const place = address instanceof CellsView ? address : this.model.mustLocate(String(address), this.sheetId ?? this.model.sheets.activeId());
    mayWrite(this.model, place.sheetId);
    if (place.area.rows < 2) throw notEmulated("a table of one row");
    if (this.model.tables.all().some((table) => table.sheetId === place.sheetId && areasOverlap(table.area, place.area))) throw invalidArgument("A table can't overlap another table.");
    const id = this.#freeNumber();
    const columns = readHeadings(this.model, place);
    this.model.tables.add({ id, name: `Table${id}`, sheetId: place.sheetId, area: place.area, columns });
    return new Table(this.model, id);
  }

  #freeNumber(): string {
    let number = 1;
    while (this.model.tables.all().some(({ id, name }) => id === String(number) || name === `Table${number}`)) number++;
    return String(number);
  }

  _RegisterDataChangedEvent(): void {
    this.model.subscriptions.add(EventKind.tableChanged, WHOLE_WORKBOOK);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.subscriptions.remove(EventKind.tableChanged, WHOLE_WORKBOOK);
  }
}
