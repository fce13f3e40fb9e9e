import type { CellRef } from "./grid";

/**
 * error: cannot be right · inconsistency: two places disagree, neither is known wrong · warning: a reviewer would ask.
 */
export type Severity = "error" | "inconsistency" | "warning";

/** Figures of a finding for scripts and tests: plain JSON, amounts and percentages as decimal strings. */
export type Facts = { readonly [name: string]: FactValue };
export type FactValue = string | number | boolean | null | readonly FactValue[] | Facts;

/** One doubt about the user's data, at its cell. All texts are Indonesian and complete sentences or figures. */
export interface Finding {
  /** The rule's id, e.g. "parts-sum-to-total". */
  readonly rule: string;
  readonly severity: Severity;
  /** What is in doubt, in a few words: "Persentase dipotong". */
  readonly title: string;
  /** Where it stands: the first cell is where a click leads. Never empty. */
  readonly at: readonly [CellRef, ...CellRef[]];
  /** What the cell says and what it should say, as shown to people; `null` where there is no such figure. */
  readonly found: string | null;
  readonly expected: string | null;
  /** Why this is in doubt. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly facts: Facts;
}

/** A rule that could not run, and what it lacks, in Indonesian: never silently passed. */
export interface Unchecked {
  readonly rule: string;
  readonly title: string;
  readonly lacks: string;
}
