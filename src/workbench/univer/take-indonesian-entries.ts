import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { readIndonesianFormula, readIndonesianNumber } from "./indonesian-entry";
import type { UniverBook } from "./univer-book";

/** Goes before Univer's own reading of what was typed, which knows English numbers only. */
const FIRST = 10_000;

/** Takes what is typed into the grid as an Indonesian Excel would. */
export function takeIndonesianEntries(book: UniverBook): void {
  book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (cell?.f) return next({ ...cell, f: readIndonesianFormula(cell.f) });
      const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell?.v;
      const isText = book.look(subUnitId, row, col).numberFormat === "@";
      const number = typeof typed === "string" && !isText ? readIndonesianNumber(typed) : null;
      return next(number === null ? cell : { ...cell, p: null, v: number });
    },
  });
}
