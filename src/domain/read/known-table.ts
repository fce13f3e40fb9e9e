import type { BoundTable } from "../assessment";
import type { Cell, Grid } from "../grid";
import type { Figure, Words } from "../model/figure";
import type { Convention } from "./angka";

/** What was read of one row's cells, by column. The same object in later readings as long as its cells are and stay where they are. */
export interface KnownRow {
  readonly row: number;
  readonly cells: readonly (Cell | undefined)[] | undefined;
  readonly figures: (Figure | undefined)[];
  readonly words: (Words | null | undefined)[];
}

/** What was read of a table, by row; kept for later readings as long as the table stands there and is read alike. */
interface KnownTable {
  readonly rows: (KnownRow | undefined)[];
}

const known = new WeakMap<object, Map<string, KnownTable>>();

/** After an edit all other rows of a reading are the very objects of the one before, a table's heading row among them. */
export function knownTable({ sheet, box, columns, headings, figureColumns, headerRows: [first = box.top] }: BoundTable, grid: Grid, convention: Convention): KnownTable {
  const cells = grid.rows[first - 1];
  if (!cells) return { rows: [] };
  const ways = known.get(cells) ?? new Map<string, KnownTable>();
  known.set(cells, ways);
  const way = JSON.stringify([sheet, box.left, convention, [...columns], [...headings], figureColumns]);
  const table = ways.get(way) ?? { rows: [] };
  ways.set(way, table);
  return table;
}

export function knownRow({ rows }: KnownTable, grid: Grid, row: number): KnownRow {
  const cells = grid.rows[row - 1];
  const before = rows[row];
  if (before && before.cells === cells && cells) return before;
  return (rows[row] = { row, cells, figures: [], words: [] });
}
