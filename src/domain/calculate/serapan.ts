import type { Decimal } from "decimal.js";
import { Exact } from "./decimals";

/** Serapan (absorption) in per cent, exact: realisasi / pagu × 100; `null` when pagu is zero or a figure is missing. Never capped. */
export function computeSerapan(pagu: Decimal | null, realisasi: Decimal | null): Decimal | null {
  if (!pagu || !realisasi || pagu.isZero()) return null;
  return new Exact(realisasi).div(pagu).times(100);
}
