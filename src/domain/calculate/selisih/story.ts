import type { Decimal } from "decimal.js";
import type { CellRef } from "../../grid";

/** An amount that goes into a total, or the total itself. */
export interface Amount {
  /** Zero where the cell is empty. */
  readonly value: Decimal;
  readonly cell: CellRef;
  /** The amount beside it that it may be exchanged with (pagu and realisasi). */
  readonly pair: Decimal | null;
  /** Nothing stands in the cell, where other lines have an amount. */
  readonly isEmpty?: boolean;
  /**
   * The cells of another figure, no part of this sum, that agrees with `wanted` and disagrees with what stands here: the
   * other sum that a cell of a matrix goes into, the sisa or serapan of the row. `null`: none speaks for it.
   */
  readonly witness?: (wanted: Decimal) => readonly CellRef[] | null;
  /** A quick look in floating point over thousands of lines: false only where `witness` speaks for nothing. */
  readonly mayWitness?: (wanted: number) => boolean;
}

/**
 * one-line, two-lines: left out of the total or counted twice · transposed-digits, factor, sign, pair-exchanged, changed:
 * one amount was meant to be another · empty-line: one amount is missing · copied-total: the total is a line's amount.
 */
export type StoryKind = "one-line" | "two-lines" | "transposed-digits" | "factor" | "sign" | "pair-exchanged" | "changed" | "empty-line" | "copied-total";

/** A simple reason for which a total and its parts would differ by just this amount. */
export interface Story {
  readonly kind: StoryKind;
  /** The cells it is about: lines, or the total. */
  readonly cells: readonly CellRef[];
  /** What stays unexplained; zero when the story fits exactly. */
  readonly remainder: Decimal;
  /** The amount the cell would have to be, for the stories that change one. */
  readonly instead: Decimal | null;
  /** The figure elsewhere that speaks for it. */
  readonly witness: readonly CellRef[] | null;
}
