import { accessDenied } from "../host-error";
import type { WorkbookModel } from "./workbook-model";

/** A protected sheet refuses every change but a selection. */
export function mayWrite(model: WorkbookModel, sheetId: string): void {
  if (model.sheetFacts(sheetId).password !== null) throw accessDenied();
}

/** A workbook whose structure is protected refuses sheets added, removed, moved, renamed, hidden. */
export function mayRestructure(model: WorkbookModel): void {
  if (model.structureProtected) throw accessDenied();
}
