import { boxesOverlap, cellAt, type Box, type Grid } from "../grid";
import { headingText, type Block } from "./block";
import { runsOf } from "./find-blocks";
import { readHeader } from "./header";
import { readBlock } from "./read-block";
import { filledColumns, isFilled, isOf, rowShape, sortAt } from "./row-shape";
import { FIGURE, HEAD } from "./text-sort";

/** How far above its JUMLAH row a table may begin. */
const MAX_ROWS = 500;

/** Tables whose headings nobody knows, found from their JUMLAH row upwards; rows of `claimed` blocks are left alone. */
export function findSumBlocks(grid: Grid, claimed: readonly Block[]): Block[] {
  const found: Block[] = [];
  const taken = (box: Box): boolean => [...claimed, ...found].some((block) => boxesOverlap(block.box, box));
  for (let row = 2; row <= grid.rows.length; row++) {
    for (const label of rowShape(grid, row).totals) {
      const block = taken({ top: row, bottom: row, left: label, right: label }) ? null : blockAbove(grid, row, label);
      if (block && !taken(block.box)) found.push(block);
    }
  }
  return found;
}

/** The first row of two or more texts without a figure above the total row, with figures under it. */
function blockAbove(grid: Grid, totalRow: number, label: number): Block | null {
  const [left, right] = columnsAround(grid, totalRow, label);
  if (!filledColumns(grid, totalRow, left, right).some((column) => column > label && isOf(FIGURE, grid, totalRow, column))) return null;
  let top: number | null = null;
  for (let row = totalRow - 1; row >= Math.max(1, totalRow - MAX_ROWS); row--) {
    const columns = filledColumns(grid, row, left, right);
    if (columns.length === 0) break;
    if (columns.length >= 2 && columns.every((column) => isHeading(grid, row, column))) top = row;
  }
  if (top === null) return null;
  const run = runsOf(grid, top).find(([left, right]) => left <= label && right >= label);
  return run ? readBlock(grid, readHeader(grid, top, run[0], run[1])) : null;
}

/** A short text; a figure only when it is a year. */
function isHeading(grid: Grid, row: number, column: number): boolean {
  const sort = sortAt(grid, row, column);
  return (sort & HEAD) !== 0 && ((sort & FIGURE) === 0 || headingText(cellAt(grid, row, column)).length === YEAR_LENGTH);
}

const YEAR_LENGTH = 4;

/** The columns beside a label that hold anything in its row or the few above, up to an empty one on either side. */
function columnsAround(grid: Grid, row: number, label: number): [number, number] {
  const isUsed = (column: number): boolean => [0, 1, 2, 3].some((above) => row > above && isFilled(grid, row - above, column));
  let [left, right] = [label, label];
  while (left > 1 && isUsed(left - 1)) left--;
  while (isUsed(right + 1)) right++;
  return [left, right];
}
