import type { RuleHelp } from "../rule-help";

/** Help on the rules about staff tables. */
export const staffHelp: readonly RuleHelp[] = [];
