import type { Box } from "./grid";

export type FillValue = string | number;

/**
 * What is to be written into an Excel table of the user's: cells that are set, then rows that are added. An adapter writes
 * all of it or nothing, and refuses when the table is not where it was planned for.
 */
export interface TableFill {
  /** The Excel table's name. */
  readonly table: string;
  readonly sheet: string;
  /** Where the table stood when it was planned, header and totals rows included. */
  readonly box: Box;
  readonly totalsRow: boolean;
  readonly cells: readonly FillCell[];
  readonly rows: readonly FillRow[];
}

/** A cell inside the table. */
export interface FillCell {
  readonly row: number;
  readonly column: number;
  readonly value: FillValue;
  /** The number format that it needs to stay a number, where the cell's is that of a text; `null`: the cell's own. */
  readonly format: string | null;
}

/**
 * A new row. What has no value gets the column's formula where the column is calculated, else stays empty; looks are those
 * of the row above.
 */
export interface FillRow {
  /**
   * The row of the table in whose place it belongs by its code (rows before anything is written); `null`: at the end. An
   * adapter that cannot insert puts all of them below the last row that holds anything, in their order.
   */
  readonly above: number | null;
  /** By column of the sheet. */
  readonly values: ReadonlyMap<number, FillValue>;
}
