import type { Grid, Workbook } from "../domain/grid";
import { readBook } from "./package/book";
import { Package } from "./package/package";
import { readTables, type FileTable } from "./read/read-tables";
import { sheetReader, type GridSheet } from "./read/sheet-reader";
import { refusal } from "./refusal";

/**
 * Reads an .xlsx or .xlsm file. Chart sheets are left out. Values are those stored in the file: nothing is calculated;
 * dates are serial numbers, counted from 1904 where the workbook does so. What cannot be read whole is refused with a
 * WorkbookError, never read in part.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const pack = Package.open(bytes);
  const book = readBook(pack);
  const sheets = book.sheets.filter((sheet): sheet is GridSheet => sheet.part !== null);
  if (sheets.length === 0) throw refusal("noSheets", "no sheet with cells");

  const seenTables = new Set<string>();
  const grids = sheets.map(sheetReader(pack, book));
  const tables = sheets.flatMap((sheet) => readTables(pack, sheet, seenTables));
  return {
    grids: grids.map((grid) => withFilters(grid, tables)),
    tables: tables.map(({ table }) => table),
    names: book.names.filter((name) => name.scope === null).map(({ name, refersTo }) => ({ name, refersTo })),
  };
}

/** The filter of a table hides rows as well as one of the sheet's own. */
function withFilters(grid: Grid, tables: readonly FileTable[]): Grid {
  const { hidden } = grid;
  return hidden && tables.some(({ table, filtered }) => filtered && table.sheet === grid.sheet) ? { ...grid, hidden: { ...hidden, filtered: true } } : grid;
}
