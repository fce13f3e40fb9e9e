import { staffBreakdownPresentHelp } from "./staff-breakdown-present";
import { staffColumnSumsHelp } from "./staff-column-sums";
import { staffGrandTotalHelp } from "./staff-grand-total";
import { staffRowSumsHelp } from "./staff-row-sums";
import { staffSharesSumHelp } from "./staff-shares-sum";
import { staffTablesAgreeHelp } from "./staff-tables-agree";
import { staffTextAgreesHelp } from "./staff-text-agrees";
import type { RuleHelp } from "../rule-help";

/** Help on the rules about staff tables. */
export const staffHelp: readonly RuleHelp[] = [
  staffRowSumsHelp, staffColumnSumsHelp, staffGrandTotalHelp, staffBreakdownPresentHelp, staffSharesSumHelp, staffTablesAgreeHelp, staffTextAgreesHelp,
];
