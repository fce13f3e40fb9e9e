import type { RuleHelp } from "../rule-help";

/** Help on the rules about the document as a whole. */
export const documentHelp: readonly RuleHelp[] = [];
