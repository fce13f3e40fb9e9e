import type { Decimal } from "decimal.js";
import { formatIndonesian } from "../indonesian-number";

const MOST_DECIMALS = 4;

/** Decimals that show every one of the figures in full, four at most. */
export const neededDecimals = (values: readonly (Decimal | null)[]): number => values.reduce((most, value) => Math.max(most, Math.min(MOST_DECIMALS, value?.decimalPlaces() ?? 0)), 0);

export const numberFormat = (decimals: number, grouped: boolean): string => (grouped ? "#,##0" : "0") + (decimals > 0 ? `.${"0".repeat(decimals)}` : "");

/** One format for a column of figures of any unit, by what it holds. */
export const figureFormat = (values: readonly (Decimal | null)[]): string => numberFormat(neededDecimals(values), values.some((value) => value?.abs().gte(10000)));

/** A width at which none of the figures turns into "###", bold and indented ones included; at least `least`. */
export function figureWidth(values: readonly (Decimal | null)[], decimals: number, least: number): number {
  const longest = values.reduce((most, value) => Math.max(most, value ? formatIndonesian(value, decimals).length : 0), 0);
  return Math.max(least, Math.ceil(longest * 1.1) + 3);
}
