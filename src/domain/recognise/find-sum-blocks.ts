import { boxesOverlap, cellAt, type Box, type Grid } from "../grid";
import { filledColumns, headingText, looksLikeFigure, type Block } from "./block";
import { readBlock, runsOf } from "./find-blocks";
import { readHeader } from "./header";
import { isTotalLabel } from "./total-label";

/** How far above its JUMLAH row a table may begin. */
const MAX_ROWS = 500;

/** Tables whose headings nobody knows, found from their JUMLAH row upwards; rows of `claimed` blocks are left alone. */
export function findSumBlocks(grid: Grid, claimed: readonly Block[]): Block[] {
  const found: Block[] = [];
  const taken = (box: Box): boolean => [...claimed, ...found].some((block) => boxesOverlap(block.box, box));
  for (let row = 2; row <= grid.rows.length; row++) {
    const label = filledColumns(grid, row).find((column) => isTotalLabel(headingText(cellAt(grid, row, column))));
    if (label === undefined || taken({ top: row, bottom: row, left: label, right: label })) continue;
    const block = blockAbove(grid, row, label);
    if (block && !taken(block.box)) found.push(block);
  }
  return found;
}

/** The first row of two or more texts without a figure above the total row, with figures under it. */
function blockAbove(grid: Grid, totalRow: number, label: number): Block | null {
  if (!filledColumns(grid, totalRow).some((column) => column > label && looksLikeFigure(cellAt(grid, totalRow, column)))) return null;
  let top: number | null = null;
  for (let row = totalRow - 1; row >= Math.max(1, totalRow - MAX_ROWS); row--) {
    const columns = filledColumns(grid, row);
    if (columns.length === 0) break;
    const texts = columns.map((column) => headingText(cellAt(grid, row, column)));
    if (columns.length >= 2 && texts.every((text) => text !== "" && text.length <= 80) && !columns.some((column) => looksLikeFigure(cellAt(grid, row, column)) && texts[columns.indexOf(column)]?.length !== 4)) top = row;
  }
  if (top === null) return null;
  const run = runsOf(grid, top).find(([left, right]) => left <= label && right >= label);
  return run ? readBlock(grid, readHeader(grid, top, run[0], run[1])) : null;
}
