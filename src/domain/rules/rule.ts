import type { BindingState, BoundTable, MissingSheet } from "../assessment";
import type { Facts, Severity } from "../finding";
import type { CellRef, Workbook } from "../grid";
import type { Records } from "../model/records";
import type { Settings } from "../settings";

/** What a rule may look at. */
export interface Context {
  readonly records: Records;
  readonly tables: readonly BoundTable[];
  /** What the user has confirmed and what has become of it. */
  readonly bindings: readonly BindingState[];
  readonly settings: Settings;
  /** The cells themselves, for rules about how they are kept (formulas, hidden rows). */
  readonly workbook: Workbook;
  /** The sheets of Bab III whose data is not there. */
  readonly missing: readonly MissingSheet[];
  /** "2023-01-31"; `null`: whoever asks does not say what day it is. */
  readonly today: string | null;
}

/** One thing a rule found; texts are Indonesian, see `Finding`. */
export interface Issue {
  /** What is in doubt, in a few words. */
  readonly title: string;
  readonly at: readonly [CellRef, ...CellRef[]];
  readonly found?: string;
  readonly expected?: string;
  readonly message: string;
  readonly remedy: string;
  readonly facts: Facts;
  readonly mend?: { readonly label: string; readonly edits: readonly [PlannedEdit, ...PlannedEdit[]] };
}

/** A change of one cell of the user's that the rule knows to be safe; never of a cell with a formula. */
export interface PlannedEdit {
  readonly at: CellRef;
  readonly value: string | number;
  /** The number format to set (en-US); left out: it stays. */
  readonly format?: string;
  /** As people will see it: "12.897.600". */
  readonly after: string;
}

/** One check: a plain object, pure, never throwing. The file is named after the id. Its texts are Indonesian: the help shows them. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What must hold. */
  readonly title: string;
  /** The regulation's article or the reason it must hold. */
  readonly basis: string;
  /** What this rule leaves to others or cannot see. */
  readonly notChecked: string;
  /** Why it could not check something, one sentence each; empty when it could check all. */
  lacks(context: Context): readonly string[];
  check(context: Context): readonly Issue[];
}
