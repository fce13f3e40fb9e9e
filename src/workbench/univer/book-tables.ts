import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import type { Area } from "../area";
import { rangeArea } from "./book-edits";
import type { UniverBook } from "./univer-book";

/** A table as Univer knows it: always with a header row; a totals row is not its business. */
export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

const toRange = ({ row, column, rows, columns }: Area) => ({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });

export class BookTables {
  constructor(private readonly book: UniverBook) {}

  all(): readonly BookTable[] {
    return this.book.facade.getTableList().map((info) => read(info as ITableInfoWithUnitId));
  }

  add({ id, name, sheetId, area, columns }: BookTable): void {
    this.book.run("sheet.mutation.add-table", { subUnitId: sheetId, tableId: id, name, range: toRange(area), header: [...columns], options: { showHeader: true } });
  }

  remove({ id, sheetId }: BookTable): void {
    this.book.run("sheet.mutation.delete-table", { subUnitId: sheetId, tableId: id });
  }

  /**
   * Formulas that name the table follow; but where a sheet has the name, which Excel allows, Univer's command refuses, and
   * only the table itself is renamed.
   */
  rename({ id, sheetId }: BookTable, name: string): void {
    const isSheet = this.book.model.getSheets().some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
    if (isSheet) this.book.run("sheet.mutation.set-sheet-table", { subUnitId: sheetId, tableId: id, config: { name } });
    else this.book.run("sheet.command.set-table-config", { tableId: id, name });
  }

  resize({ id }: BookTable, area: Area): void {
    this.book.run("sheet.command.set-table-config", { tableId: id, updateRange: { newRange: toRange(area) } });
  }
}

const read = ({ id, name, subUnitId, range, columns }: ITableInfoWithUnitId): BookTable => ({
  id,
  name,
  sheetId: subUnitId,
  area: rangeArea(range),
  columns: columns.map(({ displayName }) => displayName),
});
