import type { BoundTable } from "../assessment";
import { boxesOverlap, cellAt, type Box, type Grid } from "../grid";
import { headingText, isBlank, type Block } from "./block";
import { readBlock } from "./read-block";
import { headingsOf } from "./heading-levels";
import { isNumberRow } from "./number-row";

/** What stands on the sheet beside a confirmed table. */
export interface Surroundings {
  readonly grid: Grid;
  /** What recognition found on the sheet. */
  readonly recognised: readonly BoundTable[];
  /** The places of the other bindings on the sheet. */
  readonly others: readonly Box[];
}

/** The part of a place in which anything stands, from its first row and column on; `null`: it is empty. */
export function usedPart({ rows }: Grid, { top, left, bottom, right }: Box): Box | null {
  let [last, widest] = [0, left];
  for (let row = Math.min(bottom, rows.length); row >= top; row--) {
    const cells = rows[row - 1] ?? [];
    let column = Math.min(right, cells.length);
    for (let cell = cells[column - 1]; column >= left && (!cell || isBlank(cell)); cell = cells[column - 1]) column--;
    if (column < left) continue;
    last = Math.max(last, row);
    widest = Math.max(widest, column);
  }
  return last === 0 ? null : { top, left, bottom: last, right: widest };
}

/** The first rows with anything in them, as many as are headings; a row of column numbers or of figures ends them. */
export function headingRowsAt(grid: Grid, { top, left, bottom, right }: Box, count: number): readonly number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom && rows.length < count; row++) {
    if (isEmpty(grid, row, left, right)) continue;
    if (rows.length > 0 && (isNumberRow(grid, row, left, right) || hasNumber(grid, row, left, right))) break;
    rows.push(row);
  }
  return rows;
}

const LONGEST_HEADING = 80;

/** Nothing but short texts. */
export function mayHead(grid: Grid, row: number, { left, right }: Box): boolean {
  for (let column = left; column <= right; column++) {
    const cell = cellAt(grid, row, column);
    if (!isBlank(cell) && (headingText(cell) === "" || headingText(cell).length > LONGEST_HEADING)) return false;
  }
  return true;
}

/**
 * A confirmed table's headings and rows. Its rows are all that its place holds, and what goes on below: of a marked range the
 * rows right under its end, of a recognised one all that recognition takes for its own. It ends above the next table.
 */
export function readPlace(box: Box, headerRows: readonly number[], marked: boolean, same: BoundTable | null, { grid, recognised, others }: Surroundings): Block {
  const { left, right } = same ? widened(box, same.box, others) : box;
  const last = headerRows.at(-1) ?? box.top;
  const numberRow = isNumberRow(grid, last + 1, left, right) ? last + 1 : null;
  const natural = readBlock(grid, { left, right, headerRows, numberRow, headings: headingsOf(grid, headerRows, left, right) });
  const end = same !== null && same.name !== null ? Math.max(box.bottom, same.box.bottom) : box.bottom;
  const isBelow = (next: Box): boolean => next.top > last && next.left <= right && next.right >= left;
  const next = [...others, ...recognised.filter((table) => table !== same && (!marked || table.box.top > end)).map((table) => table.box)].filter(isBelow);
  const limit = next.reduce((least, { top }) => Math.min(least, top), grid.rows.length + 1) - 1;
  const rows = natural.rows.filter((row) => row <= Math.min(limit, end));
  for (let row = Math.max(natural.box.bottom, last, numberRow ?? 0) + 1; row <= Math.min(limit, end); row++) if (!isEmpty(grid, row, left, right)) rows.push(row);
  for (const row of natural.rows) {
    if (row <= end) continue;
    if (row > limit || (marked && row > (rows.at(-1) ?? last) + 1)) break;
    rows.push(row);
  }
  const top = headerRows[0] ?? box.top;
  const bottom = Math.max(rows.at(-1) ?? 0, numberRow ?? 0, last);
  return { ...natural, box: { top, left, bottom, right }, headerRows: natural.headerRows.filter((row) => row <= bottom), rows };
}

/** With the columns that recognition sees beside it, unless another binding has them. */
function widened(box: Box, { left, right }: Box, others: readonly Box[]): Box {
  const wide = { ...box, left: Math.min(box.left, left), right: Math.max(box.right, right) };
  return others.some((other) => boxesOverlap(other, wide)) ? box : wide;
}

function isEmpty(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = grid.rows[row - 1] ?? [];
  for (let column = left; column <= Math.min(right, cells.length); column++) if (!isBlank(cellAt(grid, row, column))) return false;
  return true;
}

function hasNumber(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = grid.rows[row - 1] ?? [];
  return cells.slice(left - 1, right).some((cell) => typeof cell?.value === "number" && headingText(cell) === "");
}
