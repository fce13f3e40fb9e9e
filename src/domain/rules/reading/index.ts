import type { Rule } from "../rule";
import { bindingClear } from "./binding-clear";
import { bindingKept } from "./binding-kept";
import { digitsIntact } from "./digits-intact";
import { formulaErrorFree } from "./formula-error-free";
import { nipIntact } from "./nip-intact";
import { numberReadable } from "./number-readable";
import { numberStoredAsText } from "./number-stored-as-text";
import { percentScaleUniform } from "./percent-scale-uniform";
import { periodReadable } from "./period-readable";
import { requiredCellFilled } from "./required-cell-filled";
import { rowUnique } from "./row-unique";
import { rowsVisible } from "./rows-visible";
import { totalRowRecognised } from "./total-row-recognised";

/** The rules about how the cells are kept and read. */
export const readingRules: readonly Rule[] = [
  numberReadable, numberStoredAsText, formulaErrorFree, digitsIntact, percentScaleUniform, nipIntact, periodReadable, requiredCellFilled, rowUnique, totalRowRecognised,
  rowsVisible, bindingClear, bindingKept,
];
