import { invalidArgument, notEmulated } from "../host-error";
import { type CellLink, contentPatch, linkPatch, storedLink } from "../univer/cell-data";
import type { CellsView } from "./cells-view";
import { mayWrite } from "./sheet-guard";

/** Excel.RangeHyperlink; web addresses are not emulated. */
export interface RangeHyperlink {
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
  readonly address?: string;
}

/** The link that the first cell has; null where there is none. */
export const readHyperlink = (cells: CellsView): RangeHyperlink | null => linkAt(cells, cells.area.row, cells.area.column);

export function linkAt({ model, sheetId }: CellsView, row: number, column: number): RangeHyperlink | null {
  const link = storedLink(model.book.cell(sheetId, row, column));
  return link && { ...link, textToDisplay: String(model.book.value(sheetId, row, column) ?? "") };
}

/** As in Excel, `textToDisplay` becomes the first cell's value, and an empty cell shows the place it leads to. */
export function writeHyperlink(cells: CellsView, link: RangeHyperlink | null): void {
  const { model, sheetId, area } = cells;
  mayWrite(model, sheetId);
  const wanted = link && readLink(link);
  model.book.write(sheetId, area, () => linkPatch(wanted));
  if (!link || !wanted) return;
  const empty = model.book.value(sheetId, area.row, area.column) === null;
  const text = link.textToDisplay ?? (empty ? wanted.documentReference : undefined);
  if (text !== undefined) model.book.write(sheetId, area, (i, j) => (i || j ? null : contentPatch({ value: text, formula: null })));
}

export function readLink({ documentReference, screenTip, address }: RangeHyperlink): CellLink {
  if (address) throw notEmulated("Range.hyperlink.address");
  if (!documentReference) throw invalidArgument();
  return { documentReference, screenTip: screenTip ?? "" };
}
