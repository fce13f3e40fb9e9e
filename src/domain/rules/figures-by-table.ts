import type { BoundTable } from "../assessment";
import type { Figure } from "../model/figure";

/** The figures of one table, by row and column. */
export interface TableFigures {
  readonly table: BoundTable;
  readonly at: (row: number, column: number) => Figure | undefined;
}

const ROW = 16_384;

type Places = ReadonlyMap<string, ReadonlyMap<number, Figure>>;

/** Several rules ask the same of one reading. */
const known = new WeakMap<readonly Figure[], Places>();

/** Every table with its figures, in order. */
export function figuresByTable(tables: readonly BoundTable[], figures: readonly Figure[]): TableFigures[] {
  const bySheet = known.get(figures) ?? placesOf(figures);
  known.set(figures, bySheet);
  return tables.map((table) => ({ table, at: (row, column) => bySheet.get(table.sheet)?.get(row * ROW + column) }));
}

function placesOf(figures: readonly Figure[]): Places {
  const bySheet = new Map<string, Map<number, Figure>>();
  for (const figure of figures) {
    const { sheet, row, column } = figure.cell;
    const places = bySheet.get(sheet) ?? new Map<number, Figure>();
    if (places.size === 0) bySheet.set(sheet, places);
    places.set(row * ROW + column, figure);
  }
  return bySheet;
}
