import type { ColumnRole, TableKind } from "../../src/domain/assessment";
import type { Box } from "../../src/domain/grid";
import type { Level } from "../../src/domain/model/anggaran";

/**
 * What a row below the headings is. "group": a name that heads the rows below it, without figures of its own; "sum-on-top":
 * a line with figures that are the sum of the lines below it (a program above its kegiatan); "aside": no row of the table's
 * ("Lanjutan Tabel 3.1", a number row repeated).
 */
export type AnswerRole = "group" | "body" | "sum-on-top" | "subtotal" | "total" | "aside";

/** Of a budget line; "above": urusan, bidang or the office itself, over the programs; "account": a rekening below a sub kegiatan. */
export type AnswerLevel = Level | "above" | "account";

export interface AnswerRow {
  readonly row: number;
  readonly role: AnswerRole;
  /** `null`: no budget line, or nobody could tell. */
  readonly level: AnswerLevel | null;
}

/** What is right of one table, as a person who knows LAKIP would mark it. */
export interface AnswerTable {
  /** Mostly one; where the kinds overlap (men and women by golongan), all that are right, the best first. */
  readonly kinds: readonly TableKind[];
  readonly sheet: string;
  /** From the first heading row to the last row, totals included. */
  readonly box: Box;
  /** Column number → the roles that are right, the best first; for every column of the box. */
  readonly columns: ReadonlyMap<number, readonly ColumnRole[]>;
  /** Repeated ones too. */
  readonly headerRows: readonly number[];
  /** The first, when it is repeated. */
  readonly numberRow: number | null;
  /** Every row that holds anything below the first headings, without heading rows and the first number row. */
  readonly rows: readonly AnswerRow[];
}
