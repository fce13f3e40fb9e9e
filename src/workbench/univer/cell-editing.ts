import type { FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets-ui/facade";

/** Tells when the person at the grid begins and ends to edit a cell. */
export function watchCellEditing(api: FUniver, started: () => void, ended: () => void): void {
  api.addEvent(api.Event.SheetEditStarted, started);
  api.addEvent(api.Event.SheetEditEnded, ended);
}
