import { parseArea, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../host-error";
import { AutoFilter } from "./auto-filter";
import { ChartCollection } from "./chart/chart-collection";
import { EventKind } from "./event-kind";
import { NamedItemCollection } from "./named-item-collection";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { booleanOf, colorOf } from "./range-format-values";
import { isSheetName } from "./sheet-name";
import { mayRestructure } from "./sheet-guard";
import { TableCollection } from "./table-collection";
import { View } from "./view";
import type { WorkbookModel } from "./workbook-model";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

/** Excel.Worksheet */
export class Worksheet extends View {
  readonly type = "Worksheet";
  override readonly scalars = ["Id", "Name", "Position", "ShowGridlines", "TabColor", "Visibility"];

  constructor(
    model: WorkbookModel,
    readonly Id: string,
  ) {
    super(model);
  }

  get Name(): string {
    return this.model.sheets.name(this.Id);
  }
  set Name(name: unknown) {
    mayRestructure(this.model);
    if (typeof name !== "string" || !isSheetName(name)) throw invalidArgument();
    const holder = this.model.sheetNamed(name);
    if (holder !== null && holder !== this.Id) throw itemAlreadyExists();
    if (name !== this.Name) this.model.sheets.rename(this.Id, name);
  }
  get Position(): number {
    return this.model.sheets.ids().indexOf(this.Id);
  }
  set Position(position: unknown) {
    mayRestructure(this.model);
    if (typeof position !== "number" || position < 0 || position >= this.model.sheets.ids().length) throw invalidArgument();
    if (position !== this.Position) this.model.sheets.move(this.Id, position);
  }
  get Visibility(): string {
    if (!this.model.sheets.isHidden(this.Id)) return "Visible";
    return this.model.sheetFacts(this.Id).veryHidden ? "VeryHidden" : "Hidden";
  }
  set Visibility(visibility: unknown) {
    mayRestructure(this.model);
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") throw invalidArgument();
    if (visibility !== "Visible" && this.#isLastVisible()) throw invalidOperation("The last visible sheet cannot be hidden.");
    this.model.sheetFacts(this.Id).veryHidden = visibility === "VeryHidden";
    this.model.sheets.setHidden(this.Id, visibility !== "Visible");
  }
  get ShowGridlines(): boolean {
    return this.model.sheets.showsGridlines(this.Id);
  }
  /** What the client sends when showGridlines is set. */
  set Gridlines(shown: unknown) {
    this.model.sheets.setGridlines(this.Id, booleanOf(shown));
  }
  /** "#RRGGBB"; "" for none. */
  get TabColor(): string {
    return this.model.sheets.tabColor(this.Id);
  }
  set TabColor(color: unknown) {
    mayRestructure(this.model);
    this.model.sheets.setTabColor(this.Id, color === "" ? "" : colorOf(color));
  }

  get Tables(): TableCollection {
    return new TableCollection(this.model, this.Id);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.model, this.Id);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.model, this.Id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.Id);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.model, this.model.sheetFacts(this.Id).autoFilter);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.model, this.Id);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.model, this.Id);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.model, this.Id);
  }

  Activate(): void {
    if (this.Visibility !== "Visible") throw invalidOperation();
    this.model.sheets.activate(this.Id);
  }
  Delete(): void {
    mayRestructure(this.model);
    if (this.Visibility === "VeryHidden" || this.#isLastVisible()) throw invalidOperation();
    this.model.dropSheet(this.Id);
  }
  GetRange(address: string | null): Range {
    const area = address ? parseArea(address) : { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
    if (area) return new Range(this.model, this.Id, area);
    const place = this.model.placeOfName(String(address), this.Id);
    if (!place || place.sheetId !== this.Id) throw invalidArgument();
    return new Range(this.model, place.sheetId, place.area);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.model, this.Id, { row, column, rows, columns });
  }
  GetCell(row: number, column: number): Range {
    return new Range(this.model, this.Id, { row, column, rows: 1, columns: 1 });
  }
  GetUsedRange(valuesOnly: boolean | null): Range {
    return this.GetRange(null).GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    return this.GetRange(null).GetUsedRangeOrNullObject(valuesOnly);
  }

  _RegisterDataChangedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetChanged, this.Id);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetChanged, this.Id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetSelectionChanged, this.Id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetSelectionChanged, this.Id);
  }

  #isLastVisible(): boolean {
    return this.Visibility === "Visible" && this.model.sheets.ids().every((id) => id === this.Id || this.model.sheets.isHidden(id));
  }
}
