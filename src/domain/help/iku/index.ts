import type { RuleHelp } from "../rule-help";
import { arahStatedHelp } from "./arah-stated";
import { averageMatchesHelp } from "./average-matches";
import { capaianFormulaSoundHelp } from "./capaian-formula-sound";
import { capaianMatchesFiguresHelp } from "./capaian-matches-figures";
import { capaianPlausibleHelp } from "./capaian-plausible";
import { changeInPointsOrPercentHelp } from "./change-in-points-or-percent";
import { changeWordedTrulyHelp } from "./change-worded-truly";
import { ikuSetEqualEverywhereHelp } from "./iku-set-equal-everywhere";
import { persentaseSpelledHelp } from "./persentase-spelled";
import { predikatMatchesScaleHelp } from "./predikat-matches-scale";
import { sasaranWordedAlikeHelp } from "./sasaran-worded-alike";
import { scaleWellFormedHelp } from "./scale-well-formed";
import { severalYearsPresentHelp } from "./several-years-present";
import { targetEqualsPkHelp } from "./target-equals-pk";
import { targetNonzeroHelp } from "./target-nonzero";
import { unitFitsIndicatorHelp } from "./unit-fits-indicator";

/** Help on the rules about indicators. */
export const ikuHelp: readonly RuleHelp[] = [
  capaianMatchesFiguresHelp, capaianFormulaSoundHelp, averageMatchesHelp, ikuSetEqualEverywhereHelp, sasaranWordedAlikeHelp,
  persentaseSpelledHelp, targetEqualsPkHelp, targetNonzeroHelp, unitFitsIndicatorHelp, capaianPlausibleHelp, arahStatedHelp,
  severalYearsPresentHelp, changeWordedTrulyHelp, changeInPointsOrPercentHelp, predikatMatchesScaleHelp, scaleWellFormedHelp,
];
