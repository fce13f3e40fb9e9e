import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { invalidArgument } from "../host-error";
import { contentPatch, linkPatch } from "../univer/cell-data";
import type { CellsView } from "./cells-view";
import { unmergeArea } from "./merging";
import { mayWrite } from "./sheet-guard";
import { usedArea } from "./used-area";

/** Excel.ClearApplyTo */
export type ClearApplyTo = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

const WHAT: { readonly [applyTo in ClearApplyTo]: { readonly contents: boolean; readonly looks: boolean; readonly links: boolean } } = {
  All: { contents: true, looks: true, links: true },
  Contents: { contents: true, looks: false, links: false },
  Formats: { contents: false, looks: true, links: false },
  Hyperlinks: { contents: false, looks: false, links: true },
  RemoveHyperlinks: { contents: false, looks: true, links: true },
};

/** Merged cells are a matter of looks: they come apart with them. Widths and heights stay. */
export function clearCells(cells: CellsView, applyTo: ClearApplyTo): void {
  const what = WHAT[applyTo] as (typeof WHAT)[ClearApplyTo] | undefined;
  if (!what) throw invalidArgument();
  const { model, sheetId, area } = cells;
  mayWrite(model, sheetId);
  if (what.looks) unmergeArea(cells);
  if (what.looks && area.rows === SHEET_ROWS && area.columns === SHEET_COLUMNS) model.book.setDefaultStyle(sheetId, null);
  const used = usedArea(model, sheetId, area, false);
  if (!used) return;
  model.book.write(sheetId, used, () => ({ ...(what.contents ? contentPatch(null) : {}), ...(what.looks ? { s: null } : {}), ...(what.links ? linkPatch(null) : {}) }));
}
