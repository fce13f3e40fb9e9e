import type { ColumnRole, TableKind } from "../../src/domain/assessment";
import type { AnswerLevel, AnswerRole } from "./answer";
import type { Put } from "./put";

/**
 * A column: the roles that are right for it and its heading, levels parted by " | ". Neighbours that begin alike are merged,
 * as are levels left open below; "~" is a level left blank above ("~ | No": typed in the lower of two rows).
 */
export type ColumnDraft = readonly [roles: ColumnRole | readonly ColumnRole[], head: string];

export type NumberStyle = "plain" | "brackets" | "texts" | "formulas" | "misaligned";

export interface RowDraft {
  readonly role: AnswerRole | "blank" | "headings";
  readonly level: AnswerLevel | null;
  readonly cells: readonly Put[];
}

export interface TableDraft {
  readonly kind: TableKind | readonly TableKind[];
  readonly columns: readonly ColumnDraft[];
  readonly rows: readonly RowDraft[];
  readonly numbers?: NumberStyle;
  /** Merged headings typed again over each of their columns. */
  readonly isSpread?: boolean;
  /** The name of an Excel table over the headings and rows. */
  readonly named?: string;
}

const row = (role: RowDraft["role"]) => (cells: readonly Put[], level: AnswerLevel | null = null): RowDraft => ({ role, level, cells });

export const group = row("group");
export const body = row("body");
export const onTop = row("sum-on-top");
export const subtotal = row("subtotal");
export const total = row("total");
/** A row that only says something: "Lanjutan Tabel 3.1". */
export const aside = row("aside");
export const blank: RowDraft = { role: "blank", level: null, cells: [] };
/** The headings again, with the number row where the table has one. */
export const headings: RowDraft = { role: "headings", level: null, cells: [] };

/** Something between every so many rows: a blank one, the headings of the next page. */
export const everyRows = (rows: readonly RowDraft[], count: number, between: readonly RowDraft[]): RowDraft[] =>
  rows.flatMap((each, i) => (i > 0 && i % count === 0 ? [...between, each] : [each]));
