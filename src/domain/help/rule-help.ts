/** A page of help on one rule, in Indonesian, for the finance clerk whose cell it marked. */
export interface RuleHelp {
  /** The rule's id. */
  readonly rule: string;
  /** Why it matters: what a reviewer would say, in one to three sentences. */
  readonly why: string;
  /** A case from practice: what stands there, and what should. */
  readonly example: string;
  /** How to mend it, one step a line, in order. */
  readonly steps: readonly string[];
}
