import type { RuleHelp } from "../rule-help";

/** Help on the rules about the budget. */
export const budgetHelp: readonly RuleHelp[] = [];
