import type { BoundTable } from "../assessment";
import type { Facts, Finding, Severity } from "../finding";
import type { CellRef } from "../grid";
import type { Records } from "../model/records";
import type { Settings } from "../settings";

/** What a rule may look at. */
export interface Context {
  readonly records: Records;
  readonly tables: readonly BoundTable[];
  readonly settings: Settings;
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
}

/** One check: a plain object, pure, never throwing. The file is named after the id. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What must hold (Indonesian). */
  readonly title: string;
  /** The regulation's article or the reason it must hold. */
  readonly basis: string;
  /** What this rule leaves to others or cannot see. */
  readonly notChecked: string;
  /** Why it could not check something (Indonesian), one sentence each; empty when it could check all. */
  lacks(context: Context): readonly string[];
  check(context: Context): readonly Issue[];
}

export const toFinding = (rule: Rule, issue: Issue): Finding => ({
  rule: rule.id, severity: rule.severity, title: issue.title, at: issue.at,
  found: issue.found ?? null, expected: issue.expected ?? null, message: issue.message, remedy: issue.remedy, facts: issue.facts,
});
