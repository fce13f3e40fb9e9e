import type { BookTable } from "../univer/book-tables";
import type { WorkbookModel } from "./workbook-model";

/** The column names that a table's header cells give; an empty one is "Column2" and the like, as in Excel. */
export function readHeadings(model: WorkbookModel, { sheetId, area }: Pick<BookTable, "sheetId" | "area">): string[] {
  return Array.from({ length: area.columns }, (_, j) => String(model.book.value(sheetId, area.row, area.column + j) ?? `Column${j + 1}`));
}

/**
 * Univer takes a table's column names when it is made and never again, so "Tabel[new name]" would be unknown:
 * puts the table in anew, under its id. (That Excel rewrites "Tabel[old name]" in formulas is not emulated.)
 */
export function rereadHeadings(model: WorkbookModel, table: BookTable): void {
  const columns = readHeadings(model, table);
  if (columns.every((name, j) => name === table.columns[j])) return;
  model.tables.remove(table);
  model.tables.add({ ...table, columns });
}
