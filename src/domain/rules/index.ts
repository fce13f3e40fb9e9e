import { partsSumToTotal } from "./budget/parts-sum-to-total";
import { realisasiWithinPagu } from "./budget/realisasi-within-pagu";
import { serapanMatchesFigures } from "./budget/serapan-matches-figures";
import { sisaMatches } from "./budget/sisa-matches";
import { sumOfAnyTable } from "./document/sum-of-any-table";
import { capaianMatchesFigures } from "./iku/capaian-matches-figures";
import { numberReadable } from "./reading/number-readable";
import { numberStoredAsText } from "./reading/number-stored-as-text";
import { periodReadable } from "./reading/period-readable";
import { requiredCellFilled } from "./reading/required-cell-filled";
import { rowUnique } from "./reading/row-unique";
import type { Rule } from "./rule";
import { staffBreakdownPresent } from "./staff/staff-breakdown-present";
import { staffColumnSums } from "./staff/staff-column-sums";
import { staffGrandTotal } from "./staff/staff-grand-total";
import { staffRowSums } from "./staff/staff-row-sums";

/** Every rule, in the order in which they are shown. */
export const rules: readonly Rule[] = [
  numberReadable, numberStoredAsText, periodReadable, requiredCellFilled, rowUnique, capaianMatchesFigures, serapanMatchesFigures, realisasiWithinPagu, partsSumToTotal,
  sisaMatches, staffRowSums, staffColumnSums, staffGrandTotal, staffBreakdownPresent, sumOfAnyTable,
];
