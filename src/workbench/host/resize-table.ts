import { type Area, areasOverlap } from "../area";
import { invalidArgument, notEmulated } from "../host-error";
import type { BookTable } from "../univer/book-tables";
import { contentPatch } from "../univer/cell-data";
import { toStyleData } from "../univer/style-data";
import type { CellsView } from "./cells-view";
import { mergesIn } from "./merging";
import { Range } from "./range";
import type { WorkbookModel } from "./workbook-model";

/**
 * Excel.Table.resize: the header row stays where it is and the old and the new range overlap; no merged cell and no other
 * table may lie inside. What stands in the rows gained is kept; where they are empty, a column of one formula goes on
 * in them, and they take the looks of the last row. Rows that are let go keep what they hold.
 */
export function resizeTable(model: WorkbookModel, table: BookTable, { sheetId, area }: Pick<CellsView, "sheetId" | "area">): void {
  const before = table.area;
  if (model.tableFacts(table.id).showTotals) throw notEmulated("resizing a table with a totals row");
  if (sheetId !== table.sheetId || area.row !== before.row || area.rows < 2 || !areasOverlap(before, area)) throw invalidArgument();
  if (mergesIn(new Range(model, sheetId, area)).length > 0) throw invalidArgument("A table can't contain merged cells.");
  if (model.tables.all().some((other) => other.id !== table.id && other.sheetId === sheetId && areasOverlap(other.area, area))) throw invalidArgument("A table can't overlap another table.");
  model.tables.resize(table, area);
  const gained: Area = { ...before, row: before.row + before.rows, rows: area.row + area.rows - before.row - before.rows };
  if (gained.rows > 0) continueColumns(model, sheetId, before, gained);
}

function continueColumns({ book }: WorkbookModel, sheetId: string, before: Area, gained: Area): void {
  const last = before.row + before.rows - 1;
  const formulas = Array.from({ length: before.columns }, (_, j) => calculatedBy(Array.from({ length: before.rows - 1 }, (__, i) => book.formula(sheetId, before.row + 1 + i, before.column + j))));
  book.write(sheetId, gained, (i, j) => {
    const empty = book.value(sheetId, gained.row + i, gained.column + j) === null && book.formula(sheetId, gained.row + i, gained.column + j) === null;
    const formula = formulas[j] ?? null;
    return { ...(empty && formula !== null ? contentPatch({ value: null, formula }) : {}), s: toStyleData(book.look(sheetId, last, gained.column + j)) };
  });
}

/** The formula of a calculated column: the same in every row, which only references to the table's own row can be. */
const calculatedBy = ([first = null, ...others]: readonly (string | null)[]): string | null => (first !== null && others.every((formula) => formula === first) ? first : null);
