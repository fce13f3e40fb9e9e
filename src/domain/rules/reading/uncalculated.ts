import type { Cell, Grid } from "../../grid";

/** Functions whose result is always a number. */
const NUMERIC = /^=\s*(?:SUM|SUBTOTAL|SUMIFS?|SUMPRODUCT|AGGREGATE|AVERAGE|ROUND|ROUNDUP|ROUNDDOWN|COUNT|COUNTA|COUNTIFS?|MAX|MIN|PRODUCT|ABS|INT)\s*\(/i;
/** Arithmetic, which gives a number or an error and never an empty text. */
const ARITHMETIC = /[\w)\]%]\s*[-+*/^]\s*[\w$'([]/;

/**
 * A formula whose value is not stored: the program that wrote the file did not calculate it. A formula that may give an
 * empty text ("") looks the same and is none, nor is a mere reference to such a cell.
 */
export function isUncalculated({ value, formula }: Cell): boolean {
  if (value !== null || formula === null || /""/.test(formula)) return false;
  return NUMERIC.test(formula) || ARITHMETIC.test(formula.replace(/"[^"]*"|'(?:[^']|'')*'!/g, ""));
}

/** The file was never calculated: no formula of the sheet has a value. */
export const isNeverCalculated = ({ rows }: Grid): boolean => !rows.some((cells) => cells?.some((cell) => cell !== undefined && cell.formula !== null && cell.value !== null));
