import type { Decimal } from "decimal.js";
import { sum } from "./decimals";

/** The simple mean of what is there; n/a is left out; `null` of nothing. */
export function mean(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known).div(known.length);
}
