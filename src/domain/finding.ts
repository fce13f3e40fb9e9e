import type { CellRef, CellValue } from "./grid";

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
  /** A change of the user's cells that mends it safely; `null` where only a person can. */
  readonly mend: Mend | null;
  /** Tells whether the figures it is about are still the same: a digest of rule, figures and facts without places. */
  readonly mark: string;
  /** Set aside by the user, with a reason; it then does not count against "siap". */
  readonly waived: Waiver | null;
}

/** What "Perbaiki" would do, cell by cell, shown before anything is written. */
export interface Mend {
  /** On the button and in the preview: "Ubah 9 teks menjadi angka". */
  readonly label: string;
  readonly edits: readonly [CellEdit, ...CellEdit[]];
}

/** One cell before and after; never a cell with a formula. */
export interface CellEdit {
  readonly at: CellRef;
  /** What the cell holds now: an edit is refused when it holds anything else. */
  readonly was: CellValue;
  readonly value: string | number;
  /** The number format to set (en-US); `null`: it stays. */
  readonly format: string | null;
  /** Both as people see them. */
  readonly before: string;
  readonly after: string;
}

/** A finding that the user has set aside ("Abaikan"), as kept in the workbook. */
export interface Waiver {
  readonly rule: string;
  /** The finding's first cell when it was set aside: "Realisasi Anggaran!C20". */
  readonly place: string;
  /** The finding's `mark` then: with other figures the waiver no longer counts. */
  readonly mark: string;
  readonly reason: string;
  readonly author: string;
  /** "2023-01-31". */
  readonly date: string;
}

/** A rule that could not run, and what it lacks, in Indonesian: never silently passed. */
export interface Unchecked {
  readonly rule: string;
  readonly title: string;
  readonly lacks: string;
}

/** A rule that broke on this workbook: our mistake, not the user's. It is said, and the report is not fit to submit by it. */
export interface RuleFailure {
  readonly rule: string;
  readonly title: string;
  readonly error: unknown;
}
