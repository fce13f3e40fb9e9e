import { staffBreakdownPresent } from "./staff-breakdown-present";
import { staffColumnSums } from "./staff-column-sums";
import { staffGrandTotal } from "./staff-grand-total";
import { staffRowSums } from "./staff-row-sums";
import { staffSharesSum } from "./staff-shares-sum";
import { staffTablesAgree } from "./staff-tables-agree";
import { staffTextAgrees } from "./staff-text-agrees";
import type { Rule } from "../rule";

/** The rules about staff tables. */
export const staffRules: readonly Rule[] = [staffRowSums, staffColumnSums, staffGrandTotal, staffBreakdownPresent, staffSharesSum, staffTablesAgree, staffTextAgrees];
