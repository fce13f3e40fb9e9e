import type { Rule } from "../rule";
import { accountClassTotals } from "./account-class-totals";
import { amountPairNotRepeated } from "./amount-pair-not-repeated";
import { codeHasParent } from "./code-has-parent";
import { codeWellFormed } from "./code-well-formed";
import { countsMatchText } from "./counts-match-text";
import { nameMatchesNomenclature } from "./name-matches-nomenclature";
import { paguStageChosen } from "./pagu-stage-chosen";
import { partsSumToTotal } from "./parts-sum-to-total";
import { programWordedAlike } from "./program-worded-alike";
import { realisasiWithinPagu } from "./realisasi-within-pagu";
import { serapanMatchesFigures } from "./serapan-matches-figures";
import { sisaMatches } from "./sisa-matches";

/** The rules about the budget. */
export const budgetRules: readonly Rule[] = [
  serapanMatchesFigures, realisasiWithinPagu, partsSumToTotal, sisaMatches, countsMatchText, codeWellFormed, codeHasParent, nameMatchesNomenclature, programWordedAlike,
  amountPairNotRepeated, paguStageChosen, accountClassTotals,
];
