import type { MissingSheet } from "./assessment";
import type { Finding, RuleFailure } from "./finding";

/**
 * Fit to submit: no error and no inconsistency that stands unwaived, every required sheet of Bab III can be written, and
 * no rule broke. Rules that lack something to check do not count against it: they are listed.
 */
export const isReady = (findings: readonly Finding[], missing: readonly MissingSheet[], failures: readonly RuleFailure[]): boolean =>
  failures.length === 0 && !missing.some(({ required }) => required) && findings.every(({ severity, waived }) => severity === "warning" || waived !== null);
