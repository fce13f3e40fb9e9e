import "@univerjs/sheets-ui/facade";
import type { UniverBook } from "./univer-book";

/**
 * Where a cell of the sheet on top stands now, in pixels from the top left of the grid's canvas, scrolled as it is and
 * not zoomed; row and column are counted from 0. Only in a browser.
 */
export function cellPoint(book: UniverBook, row: number, column: number): { readonly x: number; readonly y: number } {
  const sheet = book.facade.getActiveSheet();
  const place = (r: number, c: number): DOMRect => sheet.getRange(r, c).getCellRect();
  const { sheetViewStartRow = 0, sheetViewStartColumn = 0, offsetX = 0, offsetY = 0 } = book.facade.getScrollStateBySheetId(sheet.getSheetId()) ?? {};
  const [origin, first, cell] = [place(0, 0), place(sheetViewStartRow, sheetViewStartColumn), place(row, column)];
  return { x: cell.left - (first.left - origin.left) - offsetX, y: cell.top - (first.top - origin.top) - offsetY };
}
