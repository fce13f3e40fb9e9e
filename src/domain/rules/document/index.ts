import { sumOfAnyTable } from "./sum-of-any-table";
import type { Rule } from "../rule";

/** The rules about the document as a whole. */
export const documentRules: readonly Rule[] = [sumOfAnyTable];
