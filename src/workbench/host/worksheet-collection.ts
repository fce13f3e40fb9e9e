import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { EventKind, WHOLE_WORKBOOK } from "./event-kind";
import { mayRestructure } from "./sheet-guard";
import { isSheetName } from "./sheet-name";
import { CollectionView } from "./view";
import { Worksheet } from "./worksheet";

/** Excel.WorksheetCollection */
export class WorksheetCollection extends CollectionView {
  readonly type = "WorksheetCollection";

  get items(): readonly Worksheet[] {
    return this.model.sheets.ids().map((id) => new Worksheet(this.model, id));
  }

  /** By name or by id. */
  Indexer(key: string): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  GetItemOrNullObject(key: string): Worksheet | null {
    const id = this.model.sheets.ids().find((each) => each === key) ?? this.model.sheetNamed(key);
    return id ? new Worksheet(this.model, id) : null;
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.model, this.model.sheets.activeId());
  }
  GetFirst(visibleOnly: boolean | null): Worksheet {
    const first = this.items.find((sheet) => !visibleOnly || sheet.Visibility === "Visible");
    if (!first) throw itemNotFound();
    return first;
  }
  GetLast(visibleOnly: boolean | null): Worksheet {
    const last = this.items.filter((sheet) => !visibleOnly || sheet.Visibility === "Visible").at(-1);
    if (!last) throw itemNotFound();
    return last;
  }
  GetCount(visibleOnly: boolean | null): number {
    return this.items.filter((sheet) => !visibleOnly || sheet.Visibility === "Visible").length;
  }

  /** At the end, without activating it. */
  Add(name: string | null): Worksheet {
    mayRestructure(this.model);
    const wanted = name ?? this.#freeName();
    if (!isSheetName(wanted)) throw invalidArgument();
    if (this.model.sheetNamed(wanted) !== null) throw itemAlreadyExists();
    const id = this.model.newSheetId();
    const active = this.model.sheets.activeId();
    this.model.sheets.add(id, wanted);
    if (this.model.sheets.activeId() !== active) this.model.sheets.activate(active);
    return new Worksheet(this.model, id);
  }

  #freeName(): string {
    let number = this.items.length + 1;
    while (this.model.sheetNamed(`Sheet${number}`) !== null) number++;
    return `Sheet${number}`;
  }

  _RegisterDataChangedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetChanged, WHOLE_WORKBOOK);
  }
  _UnregisterDataChangedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetChanged, WHOLE_WORKBOOK);
  }
  _RegisterAddedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetAdded, WHOLE_WORKBOOK);
  }
  _UnregisterAddedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetAdded, WHOLE_WORKBOOK);
  }
  _RegisterDeletedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetDeleted, WHOLE_WORKBOOK);
  }
  _UnregisterDeletedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetDeleted, WHOLE_WORKBOOK);
  }
  _RegisterCalculatedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetCalculated, WHOLE_WORKBOOK);
  }
  _UnregisterCalculatedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetCalculated, WHOLE_WORKBOOK);
  }
  _RegisterRowHiddenChangedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetRowHiddenChanged, WHOLE_WORKBOOK);
  }
  _UnregisterRowHiddenChangedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetRowHiddenChanged, WHOLE_WORKBOOK);
  }
  /** Nobody sorts here: the event is taken, and never raised. */
  _RegisterColumnSortedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetColumnSorted, WHOLE_WORKBOOK);
  }
  _UnregisterColumnSortedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetColumnSorted, WHOLE_WORKBOOK);
  }
  _RegisterRowSortedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetRowSorted, WHOLE_WORKBOOK);
  }
  _UnregisterRowSortedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetRowSorted, WHOLE_WORKBOOK);
  }
  _RegisterActivatedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetActivated, WHOLE_WORKBOOK);
  }
  _UnregisterActivatedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetActivated, WHOLE_WORKBOOK);
  }
  _RegisterSelectionChangedEvent(): void {
    this.model.subscriptions.add(EventKind.worksheetSelectionChanged, WHOLE_WORKBOOK);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.model.subscriptions.remove(EventKind.worksheetSelectionChanged, WHOLE_WORKBOOK);
  }
}
