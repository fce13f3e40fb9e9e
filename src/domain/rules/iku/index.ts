import { arahStated } from "./arah-stated";
import { capaianMatchesFigures } from "./capaian-matches-figures";
import { capaianPlausible } from "./capaian-plausible";
import { ikuSetEqualEverywhere } from "./iku-set-equal-everywhere";
import { severalYearsPresent } from "./several-years-present";
import { targetEqualsPk } from "./target-equals-pk";
import { targetNonzero } from "./target-nonzero";
import { unitFitsIndicator } from "./unit-fits-indicator";
import type { Rule } from "../rule";

/** The rules about indicators. */
export const ikuRules: readonly Rule[] = [
  capaianMatchesFigures, ikuSetEqualEverywhere, targetEqualsPk, targetNonzero, unitFitsIndicator, capaianPlausible, arahStated, severalYearsPresent,
];
