import type { Workbook } from "../domain/grid";
import { readBook, type BookSheet } from "./package/book";
import { Package } from "./package/package";
import { Budget } from "./read/budget";
import { readNumberFormats } from "./read/number-formats";
import { readSheet } from "./read/read-sheet";
import { readSharedStrings } from "./read/shared-strings";
import { readTables } from "./read/read-tables";
import { refusal } from "./refusal";

/**
 * Reads an .xlsx or .xlsm file. Chart sheets are left out. Values are those stored in the file: nothing is calculated;
 * dates are serial numbers, counted from 1904 where the workbook does so. What cannot be read whole is refused with a
 * WorkbookError, never read in part.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const pack = Package.open(bytes);
  const book = readBook(pack);
  const sheets = book.sheets.filter((sheet): sheet is BookSheet & { readonly part: string } => sheet.part !== null);
  if (sheets.length === 0) throw refusal("noSheets", "no sheet with cells");

  const partOf = (kind: string) => book.relations.find((relation) => relation.kind === kind && !relation.external)?.target;
  const stringsPart = partOf("sharedStrings");
  const stylesPart = partOf("styles");
  const budget = new Budget();
  const sources = {
    budget,
    strings: stringsPart === undefined ? [] : readSharedStrings(pack, stringsPart, budget),
    formats: stylesPart === undefined ? [] : readNumberFormats(pack, stylesPart),
  };
  const seenTables = new Set<string>();
  return {
    grids: sheets.map((sheet) => readSheet(pack, sheet, sources)),
    tables: sheets.flatMap((sheet) => readTables(pack, sheet, seenTables)),
    names: book.names.filter((name) => name.scope === null).map(({ name, refersTo }) => ({ name, refersTo })),
  };
}
