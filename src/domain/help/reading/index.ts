import type { RuleHelp } from "../rule-help";
import { bindingClearHelp } from "./binding-clear";
import { bindingKeptHelp } from "./binding-kept";
import { digitsIntactHelp } from "./digits-intact";
import { formulaErrorFreeHelp } from "./formula-error-free";
import { nipIntactHelp } from "./nip-intact";
import { numberReadableHelp } from "./number-readable";
import { numberStoredAsTextHelp } from "./number-stored-as-text";
import { percentScaleUniformHelp } from "./percent-scale-uniform";
import { periodReadableHelp } from "./period-readable";
import { requiredCellFilledHelp } from "./required-cell-filled";
import { rowUniqueHelp } from "./row-unique";
import { rowsVisibleHelp } from "./rows-visible";
import { totalRowRecognisedHelp } from "./total-row-recognised";

/** Help on the rules about how the cells are kept and read. */
export const readingHelp: readonly RuleHelp[] = [
  numberReadableHelp, numberStoredAsTextHelp, formulaErrorFreeHelp, digitsIntactHelp, percentScaleUniformHelp, nipIntactHelp,
  periodReadableHelp, requiredCellFilledHelp, rowUniqueHelp, totalRowRecognisedHelp, rowsVisibleHelp, bindingClearHelp,
  bindingKeptHelp,
];
