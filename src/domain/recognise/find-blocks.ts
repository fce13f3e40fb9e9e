import { boxesOverlap, type Grid } from "../grid";
import type { Block } from "./block";
import { countSorts } from "./figure-columns";
import { readHeader } from "./header";
import { headingsIn, isHeadingRow } from "./heading-row";
import { joinRuns, type Run } from "./join-runs";
import { readBlock } from "./read-block";
import { filledColumns } from "./row-shape";

/** How many rows below a heading decide which columns belong together. */
const DEPTH = 8;

/** All tables of a sheet that have a row of known headings, from top to bottom and left to right. */
export function findBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  for (let row = 1; row <= grid.rows.length; row++) {
    if (headingsIn(grid, row) < 2) continue;
    // A table already found keeps to itself: the second level of its headings must not be taken for a neighbour's columns.
    const isFound = ([left, right]: Run): boolean => blocks.some(({ box }) => boxesOverlap(box, { top: row, bottom: row, left, right }));
    for (const [left, right] of joinRuns(grid, row, runsOf(grid, row).filter((run) => !isFound(run)))) {
      if (isHeadingRow(grid, row, left, right)) blocks.push(trimmed(readBlock(grid, readHeader(grid, row, left, right))));
    }
  }
  return blocks;
}

/** Without the columns at its right end that only the next table, right below it, has. */
function trimmed(block: Block): Block {
  const used = [...block.headings.keys(), ...countSorts(block).keys()];
  const right = used.reduce((last, column) => Math.max(last, column), block.box.left);
  return right === block.box.right ? block : { ...block, box: { ...block.box, right } };
}

/** Groups of neighbouring columns that hold anything in this row and the next few. */
export function runsOf(grid: Grid, row: number): Run[] {
  const used = new Set<number>();
  let before: readonly number[] = [];
  for (let at = row; at < row + DEPTH; at++) {
    const filled = filledColumns(grid, at);
    if (filled.length === 0) break;
    if (filled !== before) for (const column of filled) used.add(column);
    before = filled;
  }
  const runs: Run[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && column === last[1] + 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
