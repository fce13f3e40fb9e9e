import { capaianMatchesFigures } from "./capaian-matches-figures";
import type { Rule } from "../rule";

/** The rules about indicators. */
export const ikuRules: readonly Rule[] = [capaianMatchesFigures];
