import { Decimal } from "decimal.js";

/** Up to so many fits by chance are expected of a kind of story that is still told. */
const BEARABLE = 0.5;

/**
 * The power of ten that all amounts are multiples of: whole rupiah, thousands, hundredths. It says how fine the amounts
 * are, and so how little a match of two of them tells: with counts of staff every difference equals some line.
 */
export function fineness(amounts: readonly Decimal[]): Decimal {
  const places = amounts.filter((amount) => !amount.isZero()).map((amount) => amount.e - amount.precision() + 1);
  return new Decimal(10).pow(places.reduce((least, place) => Math.min(least, place), places[0] ?? 0));
}

/**
 * A fit tells something when so many candidates would hardly have hit this difference by chance: it could as well have
 * been any other of its size.
 * @param steps the difference, counted in the fineness of the amounts
 */
export const isTelling = (candidates: number, steps: Decimal): boolean => steps.times(BEARABLE).gte(candidates);
