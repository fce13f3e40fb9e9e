import { partsSumToTotal } from "./parts-sum-to-total";
import { realisasiWithinPagu } from "./realisasi-within-pagu";
import { serapanMatchesFigures } from "./serapan-matches-figures";
import { sisaMatches } from "./sisa-matches";
import type { Rule } from "../rule";

/** The rules about the budget. */
export const budgetRules: readonly Rule[] = [serapanMatchesFigures, realisasiWithinPagu, partsSumToTotal, sisaMatches];
