import type { CellRef } from "../domain/grid";

/** Cells that stand one below the other, of one sheet. */
export interface CellRun<T> {
  readonly sheet: string;
  /** Of its first cell, 1-based. */
  readonly row: number;
  readonly column: number;
  readonly items: readonly T[];
}

/** Puts items at cells together into as few columns of neighbours as they make; of several at one cell the last counts. */
export function cellRuns<T extends { readonly at: CellRef }>(items: readonly T[]): readonly CellRun<T>[] {
  const columns = new Map<string, T[]>();
  for (const item of items) {
    const key = `${item.at.column}!${item.at.sheet}`;
    const column = columns.get(key);
    if (column) column.push(item);
    else columns.set(key, [item]);
  }
  return [...columns.values()].flatMap(runsOf);
}

function runsOf<T extends { readonly at: CellRef }>(column: readonly T[]): CellRun<T>[] {
  const byRow = new Map(column.map((item) => [item.at.row, item]));
  const runs: T[][] = [];
  for (const item of [...byRow.values()].sort((a, b) => a.at.row - b.at.row)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.at.row === item.at.row - 1) run?.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) => (run[0] ? [{ ...run[0].at, items: run }] : []));
}
