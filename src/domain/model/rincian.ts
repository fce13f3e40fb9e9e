import type { BoundTable } from "../assessment";
import type { Figure, Words } from "./figure";

/** A column of figures in a table whose rows add up. */
export interface RincianColumn {
  readonly column: number;
  readonly heading: string;
}

/** One row of figures; `figures` are in the order of the table's `columns`, `jumlah` is the row's own total where there is a column for it. */
export interface RincianRow {
  readonly row: number;
  readonly label: Words | null;
  /** The group row above it, e.g. the kelurahan. */
  readonly group: string | null;
  readonly figures: readonly Figure[];
  readonly jumlah: Figure | null;
}

/** A column that states each row's share of the whole. */
export interface SharesColumn {
  readonly heading: string;
  /** In the order of the table's `rows`. */
  readonly figures: readonly Figure[];
  readonly total: Figure | null;
}

/** A column between the others that sums up some of them: "PNS / Jumlah" behind "PNS / L" and "PNS / P". */
export interface SumColumn extends RincianColumn {
  /** Which of the table's `columns` it sums up. */
  readonly parts: readonly number[];
  /** In the order of the table's `rows`. */
  readonly figures: readonly Figure[];
  readonly total: Figure | null;
}

/** A table of figures that add up by row, by column or both: staff tables, areas, any table with a JUMLAH row. */
export interface Rincian {
  readonly table: BoundTable;
  /** The columns that are broken down, without the row totals' column. */
  readonly columns: readonly RincianColumn[];
  /** The column of the row totals, or `null`. */
  readonly jumlahColumn: RincianColumn | null;
  readonly rows: readonly RincianRow[];
  /** The last total row of the table, or `null`. */
  readonly total: RincianRow | null;
  /** Rows that sum up rows below them ("III" above "III/a" to "III/d") and are none of `rows`. */
  readonly subtotals: readonly { readonly row: RincianRow; readonly parts: readonly RincianRow[] }[];
  /** Left out of `columns`. */
  readonly sumColumns?: readonly SumColumn[];
  /** Columns of shares, which add up to 100; left out of `columns`. */
  readonly shares: readonly SharesColumn[];
}
