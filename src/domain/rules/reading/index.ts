import { numberReadable } from "./number-readable";
import { numberStoredAsText } from "./number-stored-as-text";
import { periodReadable } from "./period-readable";
import { requiredCellFilled } from "./required-cell-filled";
import { rowUnique } from "./row-unique";
import type { Rule } from "../rule";

/** The rules about how the cells are kept and read. */
export const readingRules: readonly Rule[] = [numberReadable, numberStoredAsText, periodReadable, requiredCellFilled, rowUnique];
