import type { RuleHelp } from "../rule-help";

/** Help on the rules about indicators. */
export const ikuHelp: readonly RuleHelp[] = [];
