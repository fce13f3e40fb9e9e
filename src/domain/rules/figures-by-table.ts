import type { BoundTable } from "../assessment";
import type { Figure } from "../model/figure";

/** The figures of one table, by row and column. */
export interface TableFigures {
  readonly table: BoundTable;
  readonly at: (row: number, column: number) => Figure | undefined;
}

/** Of each sheet, by row and column. */
type Places = ReadonlyMap<string, readonly (readonly (Figure | undefined)[] | undefined)[]>;

/** Several rules ask the same of one reading. */
const known = new WeakMap<readonly Figure[], Places>();

/** Every table with its figures, in order. */
export function figuresByTable(tables: readonly BoundTable[], figures: readonly Figure[]): TableFigures[] {
  const bySheet = known.get(figures) ?? placesOf(figures);
  known.set(figures, bySheet);
  return tables.map((table) => ({ table, at: (row, column) => bySheet.get(table.sheet)?.[row]?.[column] }));
}

function placesOf(figures: readonly Figure[]): Places {
  const bySheet = new Map<string, (Figure | undefined)[][]>();
  for (const figure of figures) {
    const { sheet, row, column } = figure.cell;
    const rows = bySheet.get(sheet) ?? [];
    if (rows.length === 0) bySheet.set(sheet, rows);
    (rows[row] ??= [])[column] = figure;
  }
  return bySheet;
}
