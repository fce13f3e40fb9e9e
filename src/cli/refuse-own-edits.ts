import type { Workbook } from "../domain/grid";
import { editPlaces, findOwnEdits } from "../domain/own-edits";
import type { SheetPlan } from "../domain/sheet-plan";
import { WorkbookError } from "../domain/workbook-error";
import { plain } from "./wrap";

/** What the user typed into our sheets is written over only when asked to. */
export function refuseOwnEdits(workbook: Workbook, plans: readonly SheetPlan[]): void {
  const edits = findOwnEdits(workbook, plans);
  if (edits.length === 0) return;
  const named = edits.slice(0, 3).map((edit) => `"${plain(edit.sheet)}" (${editPlaces(edit)})`);
  const more = edits.length > named.length ? ` dan ${edits.length - named.length} lembar lain` : "";
  throw new WorkbookError("sheets-edited", `Isian sendiri di lembar ${named.join(", ")}${more} akan tertimpa; pindahkan dahulu ke lembar lain, atau tambahkan --force untuk menimpanya.`);
}
