import type { RequestBudget } from "./request-budget";

/** What to assign to one cell; `null` leaves its format or its contents as they are. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** As Excel reads what is typed; "" empties the cell. */
  readonly entry: string | number | boolean | null;
  readonly format: string | null;
}

/** Rows that one assignment spans, so that single cells far apart do not send what lies between. */
const GAP = 50;
/** Cells per assignment: small enough for several to share a request. */
const MOST = 20_000;

/** Queues formats, then contents, for a text would else be read as a number: one assignment for cells that lie together. */
export async function writeCells(sheet: Excel.Worksheet, writes: readonly CellWrite[], budget: RequestBudget): Promise<void> {
  for (const block of blocks(writes)) {
    const range = sheet.getRangeByIndexes(block.top - 1, block.left - 1, block.rows, block.columns);
    const [entries, formats] = [matrix(block, ({ entry }) => entry), matrix(block, ({ format }) => format)];
    if (formats) {
      await budget.room(2, JSON.stringify(formats).length);
      range.numberFormat = formats;
    }
    if (entries) {
      await budget.room(2, 3 * JSON.stringify(entries).length);
      range.formulas = entries;
    }
  }
}

interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly writes: readonly CellWrite[];
}

function blocks(writes: readonly CellWrite[]): readonly Block[] {
  const sorted = [...writes].sort((a, b) => a.row - b.row);
  const columns = sorted.map(({ column }) => column);
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const width = columns.reduce((most, column) => Math.max(most, column), 0) - left + 1;
  const groups: CellWrite[][] = [];
  for (const write of sorted) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    if (group && first && last && write.row - last.row <= GAP && (write.row - first.row + 1) * width <= MOST) group.push(write);
    else groups.push([write]);
  }
  return groups.map((group) => ({ top: group[0]!.row, left, rows: group.at(-1)!.row - group[0]!.row + 1, columns: width, writes: group }));
}

/** One entry per cell of the block, `null` where nothing is assigned; `null` for the whole when nothing is. */
function matrix<T>({ top, left, rows, columns, writes }: Block, of: (write: CellWrite) => T | null): (T | null)[][] | null {
  if (writes.every((write) => of(write) === null)) return null;
  const lines = Array.from({ length: rows }, () => new Array<T | null>(columns).fill(null));
  for (const write of writes) lines[write.row - top]![write.column - left] = of(write);
  return lines;
}
