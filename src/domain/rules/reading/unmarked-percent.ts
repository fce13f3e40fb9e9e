import type { BoundTable } from "../../assessment";
import type { Figure } from "../../model/figure";
import { isPlain } from "./percent-columns";
import type { PercentPair } from "./percent-pairs";

/** So many rows must be written with "%" for the others to stand out. */
const FEWEST_MARKED = 2;

/** The percentages of a row that are written without "%" where most of their column is written with it; each row's together. */
export function unmarkedPairs(pairs: readonly PercentPair[]): (readonly [Figure, ...Figure[]])[] {
  const marked = countMarked(pairs);
  const rows = new Map<BoundTable, Map<number, [Figure, ...Figure[]]>>();
  for (const { table, figure, isPercentage } of pairs) {
    const { yes, no } = marked.get(table)?.get(figure.cell.column) ?? { yes: 0, no: 0 };
    if (!isPercentage || !isPlain(figure) || yes < FEWEST_MARKED || yes <= no) continue;
    const ofTable = rows.get(table) ?? new Map<number, [Figure, ...Figure[]]>();
    rows.set(table, ofTable);
    const ofRow = ofTable.get(figure.cell.row);
    if (ofRow) ofRow.push(figure);
    else ofTable.set(figure.cell.row, [figure]);
  }
  return [...rows.values()].flatMap((ofTable) => [...ofTable.values()]);
}

function countMarked(pairs: readonly PercentPair[]): ReadonlyMap<BoundTable, ReadonlyMap<number, { yes: number; no: number }>> {
  const counts = new Map<BoundTable, Map<number, { yes: number; no: number }>>();
  for (const { table, figure } of pairs) {
    const columns = counts.get(table) ?? new Map<number, { yes: number; no: number }>();
    counts.set(table, columns);
    const count = columns.get(figure.cell.column) ?? { yes: 0, no: 0 };
    columns.set(figure.cell.column, count);
    count[figure.percent ? "yes" : "no"]++;
  }
  return counts;
}
