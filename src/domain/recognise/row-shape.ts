import type { Cell, CellValue, Grid } from "../grid";
import { BLANK, FIGURE, HEAD, sortOfText, TOTAL } from "./text-sort";

/** Which columns of a row are filled and with what; rows alike share one. */
export interface RowShape {
  /** Ascending, 1-based. */
  readonly columns: readonly number[];
  /** In the same order. */
  readonly sorts: readonly number[];
  /** The columns that say JUMLAH and the like. */
  readonly totals: readonly number[];
  /** Somewhere in it two or more neighbouring cells may be headings, with no figure among their neighbours. */
  readonly mayHead: boolean;
}

const EMPTY: RowShape = { columns: [], sorts: [], totals: [], mayHead: false };

/** Rows keep their identity from one reading to the next for as long as nothing in them changes. */
const ofRows = new WeakMap<object, RowShape>();
const ofGrids = new WeakMap<Grid, (RowShape | undefined)[]>();

export function rowShape(grid: Grid, row: number): RowShape {
  let shapes = ofGrids.get(grid);
  if (shapes === undefined) ofGrids.set(grid, (shapes = []));
  return (shapes[row] ??= shapeAt(grid, row));
}

function shapeAt(grid: Grid, row: number): RowShape {
  const cells = grid.rows[row - 1];
  if (cells === undefined) return EMPTY;
  const before = ofRows.get(cells);
  if (before !== undefined) return before;
  const shape = shapeOf(cells);
  ofRows.set(cells, shape);

  return shape;
}

/** Longer rows are mostly holes: only what is stored in them is looked at. */
const WIDE = 512;

/** The row being looked at: its filled columns and what stands in them. */
const columns: number[] = [];
const sorts: number[] = [];
let count = 0;
let hash = 0;

/** Shapes by what they are made of: in a table most rows are like others. More than these are forgotten together. */
const alike = new Map<number, RowShape>();
const MOST = 5_000;

function shapeOf(cells: readonly (Cell | undefined)[]): RowShape {
  [count, hash] = [0, 0];
  if (cells.length > WIDE) for (const key of Object.keys(cells)) look(cells[Number(key)], Number(key) + 1);
  else for (let i = 0; i < cells.length; i++) look(cells[i], i + 1);
  if (count === 0) return EMPTY;
  const before = alike.get(hash);
  if (before !== undefined && isLike(before)) return before;
  const [ownColumns, ownSorts] = [columns.slice(0, count), sorts.slice(0, count)];
  const shape = { columns: ownColumns, sorts: ownSorts, totals: ownColumns.filter((_, i) => ((ownSorts[i] ?? 0) & TOTAL) !== 0), mayHead: mayHead(ownColumns, ownSorts) };
  if (alike.size >= MOST) alike.clear();
  alike.set(hash, shape);
  return shape;
}

function look(cell: Cell | undefined, column: number): void {
  if (cell === undefined) return;
  const sort = sortOfCell(cell.value);
  if (sort === BLANK) return;
  columns[count] = column;
  sorts[count] = sort;
  hash = (Math.imul(hash, 31) + column * 16 + sort) | 0;
  count++;
}

function isLike(shape: RowShape): boolean {
  if (shape.columns.length !== count) return false;
  for (let i = 0; i < count; i++) if (shape.columns[i] !== columns[i] || shape.sorts[i] !== sorts[i]) return false;
  return true;
}

function sortOfCell(value: CellValue): number {
  if (typeof value === "number") return value >= 2000 && value <= 2100 && Number.isInteger(value) ? FIGURE | HEAD : FIGURE;
  if (typeof value === "string") return sortOfText(value);
  if (value === null) return BLANK;
  return typeof value === "object" ? FIGURE : 0;
}

/** A row of headings holds no figure but years; tables side by side have an empty column between them. */
function mayHead(columns: readonly number[], sorts: readonly number[]): boolean {
  let heads = 0;
  let found = 0;
  for (let i = 0; i < columns.length; i++) {
    if (i > 0 && columns[i] !== (columns[i - 1] ?? 0) + 1) {
      found += Math.max(heads, 0);
      heads = 0;
    }
    if (((sorts[i] ?? 0) & HEAD) === 0) heads = Number.NEGATIVE_INFINITY;
    else heads++;
  }
  return found + Math.max(heads, 0) >= 2;
}

/** Where in the shape's columns the first one from `column` on stands. */
export function firstFrom({ columns }: RowShape, column: number): number {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The columns of a row that are not blank, within limits. */
export function filledColumns(grid: Grid, row: number, left = 1, right = Number.POSITIVE_INFINITY): readonly number[] {
  const shape = rowShape(grid, row);
  const { columns } = shape;
  if (columns.length === 0 || ((columns[0] ?? 0) >= left && (columns.at(-1) ?? 0) <= right)) return columns;
  return columns.slice(firstFrom(shape, left), firstFrom(shape, right + 1));
}

export const isFilled = (grid: Grid, row: number, column: number): boolean => sortAt(grid, row, column) !== BLANK;

/** What stands in a cell. */
export function sortAt(grid: Grid, row: number, column: number): number {
  const shape = rowShape(grid, row);
  const at = firstFrom(shape, column);
  return shape.columns[at] === column ? (shape.sorts[at] ?? 0) : BLANK;
}

/** Is the cell filled with something of this sort, or of one of these? */
export function isOf(sorts: number, grid: Grid, row: number, column: number): boolean {
  const sort = sortAt(grid, row, column);
  return sort !== BLANK && (sort & sorts) !== 0;
}

/** How many rows of those given hold the same, each shape once. */
export function countShapes(grid: Grid, rows: readonly number[]): ReadonlyMap<RowShape, number> {
  const counts = new Map<RowShape, number>();
  let before: RowShape = EMPTY;
  let count = 0;
  for (const row of rows) {
    const shape = rowShape(grid, row);
    if (shape !== before) {
      if (count > 0) counts.set(before, (counts.get(before) ?? 0) + count);
      [before, count] = [shape, 0];
    }
    count++;
  }
  if (count > 0) counts.set(before, (counts.get(before) ?? 0) + count);
  return counts;
}
