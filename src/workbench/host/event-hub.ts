import { areaName, areasOverlap } from "../area";
import type { BookEdit } from "../univer/book-edits";
import { type EventCode, EventKind, WHOLE_WORKBOOK } from "./event-kind";
import { Range } from "./range";
import type { WorkbookModel } from "./workbook-model";

/** One event on the wire: [message category "event", code, target, JSON, 0]. */
export type EventEntry = readonly [category: number, code: EventCode, target: string, payload: string, id: number];

const EVENT_CATEGORY = 65536;

/** Turns edits of the workbook into the events that clients have asked for. */
export class EventHub {
  readonly #listeners = new Set<(entries: readonly EventEntry[]) => void>();
  #toLose = 0;

  constructor(private readonly model: WorkbookModel) {
    model.book.edits.listen((edit) => this.#tell(edit));
  }

  /** Lets that many of the next events get lost, as sometimes happens in Excel. */
  loseNext(count: number): void {
    this.#toLose += count;
  }

  /** Returns how to stop. */
  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(edit: BookEdit): void {
    const entries = this.#entries(edit).filter(([code, target]) => this.model.subscriptions.has(code, target));
    if (entries.length === 0) return;
    if (this.#toLose > 0) {
      this.#toLose--;
      return;
    }
    const sent = entries.map(([code, target, payload]): EventEntry => [EVENT_CATEGORY, code, target, JSON.stringify(payload), 0]);
    for (const listener of this.#listeners) listener(sent);
  }

  #entries(edit: BookEdit): (readonly [EventCode, string, object])[] {
    const source = edit.origin === "remote" ? "Remote" : "Local";
    const triggerSource = edit.origin === "add-in" ? "ThisLocalAddin" : "Unknown";
    const base = { worksheetId: edit.sheetId, source, triggerSource };
    switch (edit.kind) {
      case "cells":
        return this.#cellEntries(edit, base);
      case "rows-hidden":
        return [[EventKind.worksheetRowHiddenChanged, WHOLE_WORKBOOK, { ...base, address: areaName(edit.area), changeType: edit.hidden ? "Hidden" : "Unhidden" }]];
      case "calculated":
        return [[EventKind.worksheetCalculated, WHOLE_WORKBOOK, { worksheetId: edit.sheetId, address: "" }]];
      case "sheet-added":
        return [[EventKind.worksheetAdded, WHOLE_WORKBOOK, base]];
      case "sheet-deleted":
        return [[EventKind.worksheetDeleted, WHOLE_WORKBOOK, base]];
      case "sheet-activated":
        return [[EventKind.worksheetActivated, WHOLE_WORKBOOK, base]];
      case "selection": {
        const payload = { ...base, address: edit.areas.map(areaName).join(",") };
        return [[EventKind.worksheetSelectionChanged, edit.sheetId, payload], [EventKind.worksheetSelectionChanged, WHOLE_WORKBOOK, payload]];
      }
    }
  }

  /** The client asks for the edited range by its reference, so one is kept, once, and only where somebody listens. */
  #cellEntries(edit: BookEdit & { kind: "cells" }, base: object): (readonly [EventCode, string, object])[] {
    if (this.model.subscriptions.none) return [];
    const range = new Range(this.model, edit.sheetId, edit.area);
    range._KeepReference();
    const payload = { ...base, address: areaName(edit.area), changeType: edit.changeType, shiftDirection: "None", referenceId: range.reference };
    const tables = this.model.tables.all().filter((table) => table.sheetId === edit.sheetId && areasOverlap(table.area, edit.area));
    return [
      [EventKind.worksheetChanged, edit.sheetId, payload],
      [EventKind.worksheetChanged, WHOLE_WORKBOOK, payload],
      ...tables.flatMap(({ id }) => [id, WHOLE_WORKBOOK].map((target) => [EventKind.tableChanged, target, { ...payload, tableId: id }] as const)),
    ];
  }
}
