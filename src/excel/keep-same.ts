import type { Cell, Grid, Workbook } from "../domain/grid";
import { isSameCell } from "./patch-grid";

/**
 * The workbook as it is now, with the sheets and rows of the last reading where they hold the same: what was made of them is
 * still good. The last workbook itself when nothing at all has changed.
 */
export function keepSame(now: Workbook, last: Workbook): Workbook {
  const before = new Map(last.grids.map((grid) => [grid.sheet, grid]));
  const grids = now.grids.map((grid) => keepRows(grid, before.get(grid.sheet)));
  const isSame = grids.length === last.grids.length && grids.every((grid, n) => grid === last.grids[n]) && isAlike(now.tables, last.tables) && isAlike(now.names, last.names);
  return isSame ? last : { ...now, grids };
}

function keepRows(now: Grid, last: Grid | undefined): Grid {
  if (!last || now === last) return now;
  const rows = now.rows.slice();
  let isSame = rows.length === last.rows.length && now.visible === last.visible && isAlike(now.hidden, last.hidden);
  for (let at = 0; at < rows.length; at++) {
    if (!isSameRow(rows[at], last.rows[at])) isSame = false;
    else if (last.rows[at]) rows[at] = last.rows[at];
  }
  return isSame ? last : { ...now, rows };
}

type Row = readonly (Cell | undefined)[] | undefined;

function isSameRow(now: Row, last: Row): boolean {
  if (now === last) return true;
  if (now?.length !== last?.length) return false;
  return now !== undefined && now.every((cell, column) => isSameCell(cell, last?.[column]));
}

const isAlike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
