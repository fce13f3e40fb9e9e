import type { Box, Grid } from "../domain/grid";

/** Rows without a formula that are read along rather than begin another rectangle. */
const MAX_GAP = 20;
/** Cells that are read along for the same reason beside a rectangle. */
const MAX_WASTE = 100;
/** More rectangles than these are asked for as one. */
const MOST_BOXES = 60;

const known = new WeakMap<Grid, readonly Box[]>();

/** Few rectangles that hold every formula of a sheet, and some other cells. */
export function formulaBoxes(grid: Grid): readonly Box[] {
  const boxes = known.get(grid) ?? findBoxes(grid);
  known.set(grid, boxes);
  return boxes;
}

function findBoxes({ rows }: Grid): readonly Box[] {
  const done: Box[] = [];
  let open: Box[] = [];
  for (const [at, runs] of columnRuns(rows).entries()) {
    const column = at + 1;
    const next = (runs ?? []).map(([top, bottom]): Box => {
      const joined = open.find((box) => box.right === column - 1 && waste(box, top, bottom) <= MAX_WASTE);
      if (!joined) return { top, left: column, bottom, right: column };
      open = open.filter((box) => box !== joined);
      return { top: Math.min(joined.top, top), left: joined.left, bottom: Math.max(joined.bottom, bottom), right: column };
    });
    done.push(...open);
    open = next;
  }
  done.push(...open);
  return done.length > MOST_BOXES ? [around(done)] : done;
}

/** Column by column the rows with formulas, as runs over small gaps. */
function columnRuns(rows: Grid["rows"]): ([number, number][] | undefined)[] {
  const columns: [number, number][][] = [];
  rows.forEach((cells, at) => {
    cells?.forEach((cell, column) => {
      if (!cell || cell.formula === null) return;
      const runs = (columns[column] ??= []);
      const last = runs.at(-1);
      if (last && at + 1 - last[1] <= MAX_GAP) last[1] = at + 1;
      else runs.push([at + 1, at + 1]);
    });
  });
  return Array.from(columns);
}

/** Cells without a formula that widening a box by a column from `top` to `bottom` takes in. */
function waste(box: Box, top: number, bottom: number): number {
  const height = Math.max(box.bottom, bottom) - Math.min(box.top, top) + 1;
  return (height - (box.bottom - box.top + 1)) * (box.right - box.left + 1) + height - (bottom - top + 1);
}

const around = (boxes: readonly Box[]): Box => ({
  top: Math.min(...boxes.map(({ top }) => top)), left: Math.min(...boxes.map(({ left }) => left)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)), right: Math.max(...boxes.map(({ right }) => right)),
});
