import { arahStated } from "./arah-stated";
import { averageMatches } from "./average-matches";
import { capaianFormulaSound } from "./capaian-formula-sound";
import { capaianMatchesFigures } from "./capaian-matches-figures";
import { capaianPlausible } from "./capaian-plausible";
import { changeInPointsOrPercent } from "./change-in-points-or-percent";
import { changeWordedTruly } from "./change-worded-truly";
import { ikuSetEqualEverywhere } from "./iku-set-equal-everywhere";
import { persentaseSpelled } from "./persentase-spelled";
import { scaleWellFormed } from "./scale-well-formed";
import { sasaranWordedAlike } from "./sasaran-worded-alike";
import { predikatMatchesScale } from "./predikat-matches-scale";
import { severalYearsPresent } from "./several-years-present";
import { targetEqualsPk } from "./target-equals-pk";
import { targetNonzero } from "./target-nonzero";
import { unitFitsIndicator } from "./unit-fits-indicator";
import type { Rule } from "../rule";

/** The rules about indicators. */
export const ikuRules: readonly Rule[] = [
  capaianMatchesFigures, capaianFormulaSound, averageMatches, ikuSetEqualEverywhere, sasaranWordedAlike, persentaseSpelled, targetEqualsPk, targetNonzero, unitFitsIndicator,
  capaianPlausible, arahStated, severalYearsPresent, changeWordedTruly, changeInPointsOrPercent, predikatMatchesScale, scaleWellFormed,
];
