import type { RuleHelp } from "../rule-help";
import { accountClassTotalsHelp } from "./account-class-totals";
import { amountPairNotRepeatedHelp } from "./amount-pair-not-repeated";
import { codeHasParentHelp } from "./code-has-parent";
import { codeWellFormedHelp } from "./code-well-formed";
import { countsMatchTextHelp } from "./counts-match-text";
import { nameMatchesNomenclatureHelp } from "./name-matches-nomenclature";
import { paguStageChosenHelp } from "./pagu-stage-chosen";
import { partsSumToTotalHelp } from "./parts-sum-to-total";
import { programWordedAlikeHelp } from "./program-worded-alike";
import { realisasiWithinPaguHelp } from "./realisasi-within-pagu";
import { serapanMatchesFiguresHelp } from "./serapan-matches-figures";
import { sisaMatchesHelp } from "./sisa-matches";

/** Help on the rules about the budget. */
export const budgetHelp: readonly RuleHelp[] = [
  serapanMatchesFiguresHelp, realisasiWithinPaguHelp, partsSumToTotalHelp, sisaMatchesHelp,
  countsMatchTextHelp, codeWellFormedHelp, codeHasParentHelp, nameMatchesNomenclatureHelp,
  programWordedAlikeHelp, amountPairNotRepeatedHelp, paguStageChosenHelp, accountClassTotalsHelp,
];
