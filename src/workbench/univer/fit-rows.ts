import { type IRange, WrapStrategy } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation, SheetSkeletonService } from "@univerjs/sheets";
import type { UniverBook } from "./univer-book";

/** Makes rows that have no height of their own as high as their wrapped texts, as Excel does when it opens a file. Needs a browser, which measures texts. */
export function fitRows(book: UniverBook): void {
  for (const id of book.model.getSheetOrders()) {
    const ranges = wrappedRows(book, id);
    const skeleton = book.injector.get(SheetSkeletonService).ensureSkeleton(book.unitId, id);
    if (ranges.length > 0 && skeleton) book.run(SetWorksheetRowAutoHeightMutation.id, { subUnitId: id, rowsAutoHeightInfo: skeleton.calculateAutoHeightInRange(ranges) });
  }
  book.forgetUndo();
}

function wrappedRows(book: UniverBook, sheetId: string): IRange[] {
  const { rowData, columnCount } = book.sheetModel(sheetId).getConfig();
  const rows = new Set<number>();
  book.matrix(sheetId).forValue((row, _column, cell) => {
    const style = cell && book.model.getStyles().getStyleByCell(cell);
    if (style?.tb === WrapStrategy.WRAP && rowData[row]?.h === undefined) rows.add(row);
  });
  return [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: columnCount - 1 }));
}
