import { capaianMatchesFigures } from "./capaian-matches-figures";
import { ikuSetEqualEverywhere } from "./iku-set-equal-everywhere";
import { targetEqualsPk } from "./target-equals-pk";
import type { Rule } from "../rule";

/** The rules about indicators. */
export const ikuRules: readonly Rule[] = [capaianMatchesFigures, ikuSetEqualEverywhere, targetEqualsPk];
