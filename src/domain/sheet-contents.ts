import type { CellValue, Grid } from "./grid";
import type { SheetPlan } from "./sheet-plan";

/** The contents of a cell, as far as a record goes: formulas without their values. */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Contents by row and column, 1-based; rows and cells that are left out are empty. */
export type Contents = ReadonlyMap<number, ReadonlyMap<number, Content>>;

export const holdsSomething = ({ value, formula }: Content): boolean => formula !== null || (value !== null && value !== "");

/** What a plan puts into cells. */
export function plannedContents({ cells }: SheetPlan): Contents {
  const rows = new Map<number, Map<number, Content>>();
  for (const cell of cells) {
    if (!holdsSomething(cell)) continue;
    const row = rows.get(cell.row) ?? new Map<number, Content>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

/** What a sheet holds in the columns up to `right`. */
export function gridContents({ rows }: Grid, right: number): Contents {
  const contents = new Map<number, ReadonlyMap<number, Content>>();
  rows.forEach((cells, r) => {
    const held = cells?.slice(0, right).flatMap((cell, c) => (cell && holdsSomething(cell) ? [[c + 1, cell] as const] : [])) ?? [];
    if (held.length > 0) contents.set(r + 1, new Map(held));
  });
  return contents;
}
