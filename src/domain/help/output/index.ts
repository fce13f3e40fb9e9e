import type { RuleHelp } from "../rule-help";

/** Help on the rules about the outputs of kegiatan. */
export const outputHelp: readonly RuleHelp[] = [];
