import type { Rule } from "../rule";
import { countsMatchText } from "./counts-match-text";
import { nameMatchesNomenclature } from "./name-matches-nomenclature";
import { partsSumToTotal } from "./parts-sum-to-total";
import { programWordedAlike } from "./program-worded-alike";
import { realisasiWithinPagu } from "./realisasi-within-pagu";
import { serapanMatchesFigures } from "./serapan-matches-figures";
import { sisaMatches } from "./sisa-matches";

/** The rules about the budget. */
export const budgetRules: readonly Rule[] = [
  serapanMatchesFigures, realisasiWithinPagu, partsSumToTotal, sisaMatches, countsMatchText, programWordedAlike, nameMatchesNomenclature,
];
