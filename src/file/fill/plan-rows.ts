import { boxesOverlap, cellAt, parseBox, refName, type Box, type Grid } from "../../domain/grid";
import type { TableFill } from "../../domain/table-fill";
import { WorkbookError } from "../../domain/workbook-error";
import type { FoundTable } from "./find-table";

/** Where the rows of a fill go. */
export interface PlannedRows {
  /** The first row that is added. */
  readonly first: number;
  /** The row that new ones look like. */
  readonly model: number;
  /** The table's last row once it is filled. */
  readonly bottom: number;
}

/**
 * New rows go below the last row that shows anything, first into the empty rows that the table has. Refuses where there is
 * no room: what stands below a table is never pushed down.
 * @param merges of the sheet
 */
export function planRows({ box, totalsRow, rows, table, sheet }: TableFill, grid: Grid, { others }: FoundTable, merges: readonly Box[]): PlannedRows {
  const last = box.bottom - (totalsRow ? 1 : 0);
  let shown = last;
  while (shown > box.top && !showsAnything(grid, shown, box)) shown--;
  const first = shown + 1;
  const bottom = rows.length === 0 ? box.bottom : Math.max(box.bottom, first + rows.length - 1);
  const model = Math.max(shown, box.top + 1);
  if (rows.length === 0 || first + rows.length - 1 <= last) return { first, model, bottom };
  if (totalsRow) throw new WorkbookError("no-room", `Tabel ${table} memakai baris total, sehingga barisnya tidak dapat ditambah dan tidak ada yang ditulis. Matikan Baris Total di tab Desain Tabel, lalu ulangi.`);
  const gained: Box = { ...box, top: box.bottom + 1, bottom };
  const other = others.find(({ ref }) => overlaps(ref, gained));
  const filled = firstFilled(grid, gained);
  const isMerged = merges.some((merge) => boxesOverlap(merge, gained));
  if (other || filled || isMerged) {
    const by = other ? `tabel ${other.name}` : filled ? `isi sel ${refName({ sheet, ...filled })}` : "sel yang digabung";
    throw new WorkbookError("no-room", `Di bawah tabel ${table} ada ${by}, sehingga ${rows.length} baris baru tidak muat dan tidak ada yang ditulis. Pindahkan isi itu ke bawah atau ke lembar lain, lalu ulangi.`);
  }
  return { first, model, bottom };
}

/** A formula without a result shows nothing. */
const showsAnything = (grid: Grid, row: number, { left, right }: Box): boolean => columns(left, right).some((column) => (cellAt(grid, row, column).value ?? "") !== "");

function firstFilled(grid: Grid, { top, left, bottom, right }: Box): { readonly row: number; readonly column: number } | null {
  for (let row = top; row <= bottom; row++) {
    const column = columns(left, right).find((at) => cellAt(grid, row, at).value !== null || cellAt(grid, row, at).formula !== null);
    if (column !== undefined) return { row, column };
  }
  return null;
}

export const columns = (left: number, right: number): readonly number[] => Array.from({ length: right - left + 1 }, (_, i) => left + i);

function overlaps(ref: string, box: Box): boolean {
  const area = parseBox(ref);
  return area !== null && boxesOverlap(area, box);
}
