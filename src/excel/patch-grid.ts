import { type Box, type Cell, type CellValue, type Grid, isCellError } from "../domain/grid";

/** A rectangle as it is now. */
export interface Patch {
  readonly box: Box;
  /** The cell now, by 0-based indexes within the box, and what it was. */
  readonly now: (row: number, column: number, was: Cell | undefined) => Cell | undefined;
}

/** The sheet with some rectangles as they are now; rows and sheets in which nothing changed stay the same objects. `width`: the columns up to the last in use. */
export function patchGrid(grid: Grid, patches: readonly Patch[], width: number): Grid {
  const changed = new Map<number, (Cell | undefined)[]>();
  for (const { box, now } of patches) {
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        const before = changed.get(row) ?? grid.rows[row - 1];
        const was = before?.[column - 1];
        const is = now(row - box.top, column - box.left, was);
        if (isSameCell(was, is)) continue;
        const cells = changed.get(row) ?? (before ? [...before] : new Array<undefined>(width).fill(undefined));
        cells[column - 1] = is;
        changed.set(row, cells);
      }
    }
  }
  if (changed.size === 0) return grid;
  const rows = grid.rows.slice();
  for (const [row, cells] of changed) rows[row - 1] = cells.some((cell) => cell !== undefined) ? cells : undefined;
  return { ...grid, rows };
}

export const isSameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && isSameValue(a.value, b.value) && a.formula === b.formula && a.format === b.format);

const isSameValue = (a: CellValue, b: CellValue): boolean => (isCellError(a) && isCellError(b) ? a.error === b.error : a === b);
