import type { BoundTable, TableKind } from "../../assessment";
import type { CellRef } from "../../grid";

/** The first cell of the first table of these kinds, by preference in their order, else of any table; `null` without tables. */
export function firstCellOf(tables: readonly BoundTable[], kinds: readonly TableKind[]): CellRef | null {
  const preferred = kinds.map((kind) => tables.find((table) => table.kind === kind)).find((table) => table !== undefined);
  const table = preferred ?? tables[0];
  return table ? { sheet: table.sheet, row: table.box.top, column: table.box.left } : null;
}
