import type { Box } from "../domain/grid";
import type { FillCell, TableFill } from "../domain/table-fill";
import type { CellBlock } from "./read-block";

/** Where each figure of a fill goes. */
export interface PlacedFill {
  readonly table: string;
  /** Cells of the table as it is, and of the rows it gains. */
  readonly writes: readonly FillCell[];
  /** The last row of the table once it is filled. */
  readonly bottom: number;
}

/** New rows go below the last row that shows anything, first into what empty rows the table has. */
export function placeFill({ table, cells, rows }: TableFill, body: Box, block: CellBlock): PlacedFill {
  const first = lastShown(body, block) + 1;
  const added = rows.flatMap(({ values }, n) => [...values].map(([column, value]) => ({ row: first + n, column, value, format: null })));
  return { table, writes: [...cells, ...added], bottom: rows.length > 0 ? Math.max(body.bottom, first + rows.length - 1) : body.bottom };
}

/** A formula without a result shows nothing. */
function lastShown({ top, left, bottom, right }: Box, block: CellBlock): number {
  for (let row = bottom; row >= top; row--) {
    for (let column = left; column <= right; column++) {
      const { value } = block.at(row, column);
      if (value !== null && value !== "") return row;
    }
  }
  return top - 1;
}
