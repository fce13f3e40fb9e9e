import { boxesOverlap, cellAt, type Box, type Grid } from "../grid";
import { filledColumns, headingText, looksLikeFigure, type Block } from "./block";
import { readBlock, runsOf } from "./find-blocks";
import { readHeader } from "./header";
import { totalKind } from "./total-label";

/** How far above its JUMLAH row a table may begin. */
const MAX_ROWS = 500;

/** Tables whose headings nobody knows, found from their JUMLAH row upwards; rows of `claimed` blocks are left alone. */
export function findSumBlocks(grid: Grid, claimed: readonly Block[]): Block[] {
  const found: Block[] = [];
  const taken = (box: Box): boolean => [...claimed, ...found].some((block) => boxesOverlap(block.box, box));
  for (let row = 2; row <= grid.rows.length; row++) {
    for (const label of filledColumns(grid, row).filter((column) => totalKind(headingText(cellAt(grid, row, column)), true) !== null)) {
      const block = taken({ top: row, bottom: row, left: label, right: label }) ? null : blockAbove(grid, row, label);
      if (block && !taken(block.box)) found.push(block);
    }
  }
  return found;
}

/** The first row of two or more texts without a figure above the total row, with figures under it. */
function blockAbove(grid: Grid, totalRow: number, label: number): Block | null {
  const [left, right] = columnsAround(grid, totalRow, label);
  if (!filledColumns(grid, totalRow, left, right).some((column) => column > label && looksLikeFigure(cellAt(grid, totalRow, column)))) return null;
  let top: number | null = null;
  for (let row = totalRow - 1; row >= Math.max(1, totalRow - MAX_ROWS); row--) {
    const columns = filledColumns(grid, row, left, right);
    if (columns.length === 0) break;
    const texts = columns.map((column) => headingText(cellAt(grid, row, column)));
    if (columns.length >= 2 && texts.every((text) => text !== "" && text.length <= 80) && !columns.some((column) => looksLikeFigure(cellAt(grid, row, column)) && texts[columns.indexOf(column)]?.length !== 4)) top = row;
  }
  if (top === null) return null;
  const run = runsOf(grid, top).find(([left, right]) => left <= label && right >= label);
  return run ? readBlock(grid, readHeader(grid, top, run[0], run[1])) : null;
}

/** The columns beside a label that hold anything in its row or the few above, up to an empty one on either side. */
function columnsAround(grid: Grid, row: number, label: number): [number, number] {
  const isUsed = (column: number): boolean => [0, 1, 2, 3].some((above) => row > above && filledColumns(grid, row - above, column, column).length > 0);
  let [left, right] = [label, label];
  while (left > 1 && isUsed(left - 1)) left--;
  while (isUsed(right + 1)) right++;
  return [left, right];
}
