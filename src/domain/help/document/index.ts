import { bab3CompleteHelp } from "./bab3-complete";
import { deadlineNearHelp } from "./deadline-near";
import { figureInWordsAgreesHelp } from "./figure-in-words-agrees";
import { numberingUniqueHelp } from "./numbering-unique";
import { ratioOfAnyTableHelp } from "./ratio-of-any-table";
import { sumOfAnyTableHelp } from "./sum-of-any-table";
import { textFigureAgreesHelp } from "./text-figure-agrees";
import { textPercentageTrueHelp } from "./text-percentage-true";
import { unitNameKnownHelp } from "./unit-name-known";
import { yearIsReportYearHelp } from "./year-is-report-year";
import type { RuleHelp } from "../rule-help";

/** Help on the rules about the document as a whole. */
export const documentHelp: readonly RuleHelp[] = [
  textFigureAgreesHelp, textPercentageTrueHelp, yearIsReportYearHelp, figureInWordsAgreesHelp, numberingUniqueHelp, unitNameKnownHelp, sumOfAnyTableHelp, ratioOfAnyTableHelp, bab3CompleteHelp, deadlineNearHelp,
];
