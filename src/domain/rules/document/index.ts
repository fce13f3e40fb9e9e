import { bab3Complete } from "./bab3-complete";
import { deadlineNear } from "./deadline-near";
import { figureInWordsAgrees } from "./figure-in-words-agrees";
import { numberingUnique } from "./numbering-unique";
import { ratioOfAnyTable } from "./ratio-of-any-table";
import { sumOfAnyTable } from "./sum-of-any-table";
import { textFigureAgrees } from "./text-figure-agrees";
import { textPercentageTrue } from "./text-percentage-true";
import { unitNameKnown } from "./unit-name-known";
import { yearIsReportYear } from "./year-is-report-year";
import type { Rule } from "../rule";

/** The rules about the document as a whole. */
export const documentRules: readonly Rule[] = [textFigureAgrees, textPercentageTrue, yearIsReportYear, figureInWordsAgrees, numberingUnique, unitNameKnown, sumOfAnyTable, ratioOfAnyTable, bab3Complete, deadlineNear];
