import type { RuleHelp } from "../rule-help";

/** Help on the rules about how the cells are kept and read. */
export const readingHelp: readonly RuleHelp[] = [];
