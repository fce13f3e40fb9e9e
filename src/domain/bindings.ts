import type { ColumnRole, TableKind } from "./assessment";
import type { Box } from "./grid";

/**
 * What the user has confirmed of a range: a table of this kind with these columns, or no table at all. It is kept in
 * hidden names of the workbook: one refers to the range, so that Excel moves it with its cells, and its texts say the rest.
 */
export interface Binding {
  /** Tells it from the others of the workbook; the number in its names. */
  readonly id: number;
  /** `null`: not one of ours ("Bukan tabel ini"). */
  readonly kind: TableKind | null;
  /** Where its cells are now; `null`: broken, for they were deleted with their rows, their columns or their sheet. */
  readonly place: { readonly sheet: string; readonly box: Box } | null;
  /** Where it stood when it was confirmed, "Realisasi Anggaran!B4:J20": for people, once it is broken. */
  readonly stood: string;
  /** How many rows from the top of the range are headings (number rows apart); at least 1. */
  readonly headingRows: number;
  /** Its columns from the left, as confirmed: found again by heading, else by their order. */
  readonly columns: readonly BoundColumn[];
}

export interface BoundColumn {
  /** As it stood, levels joined by a space; "" for none. */
  readonly heading: string;
  readonly role: ColumnRole;
}

/** What a binding has come to in this reading. */
export interface BindingState {
  readonly binding: Binding;
  /** Its table in `Assessment.tables`, by place; `null` when there is none (broken, empty, claimed by two, or "Bukan tabel ini"). */
  readonly table: { readonly sheet: string; readonly box: Box } | null;
  /** Why there is no table or which columns are in doubt, and what to do (Indonesian); `null`: all is well. */
  readonly trouble: string | null;
}
