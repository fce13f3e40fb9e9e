import type { Rule } from "../rule";

/** The rules about the outputs of kegiatan. */
export const outputRules: readonly Rule[] = [];
