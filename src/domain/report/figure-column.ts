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
  const known = values.filter((value) => value !== null);
  const texts = [widest(known.filter((value) => !value.isNegative())), widest(known.filter((value) => value.isNegative()))].map((value) => (value ? formatIndonesian(value, decimals).length : 0));
  return Math.max(least, Math.ceil(Math.max(...texts) * 1.1) + 3);
}

/** Of figures with one sign and the same decimals the one farthest from zero is the longest. */
const widest = (values: readonly Decimal[]): Decimal | undefined => {
  const [first, ...others] = values;
  return first && others.reduce((most, value) => (value.e > most.e || (value.e === most.e && value.abs().gt(most.abs())) ? value : most), first);
};
