import type { Decimal } from "decimal.js";
import { Exact, roundHalfUp } from "../calculate/decimals";
import { ifNumbers, NA } from "./live";

/** A figure against that of an earlier year, rounded as shown; `null` where it is not defined. */
export interface Change {
  readonly points: Decimal | null;
  readonly percent: Decimal | null;
  readonly direction: "naik" | "turun" | "tetap" | null;
}

export function computeChange(before: Decimal | null, now: Decimal | null, decimals: { readonly points: number; readonly percent: number }): Change {
  if (!before || !now) return { points: null, percent: null, direction: null };
  const exact = new Exact(now).minus(before);
  const points = roundHalfUp(exact, decimals.points);
  return {
    points,
    percent: before.isZero() ? null : roundHalfUp(exact.div(before.abs()).times(100), decimals.percent),
    direction: points.isZero() ? "tetap" : points.isPositive() ? "naik" : "turun",
  };
}

export const pointsFormula = (before: string, now: string, decimals: number): string => ifNumbers([before, now], `ROUND(${now}-${before},${decimals})`);

export const percentFormula = (before: string, now: string, decimals: number): string =>
  ifNumbers([before, now], `IF(${before}=0,"${NA}",ROUND((${now}-${before})/ABS(${before})*100,${decimals}))`);

export const directionFormula = (points: string): string => ifNumbers([points], `IF(${points}>0,"naik",IF(${points}<0,"turun","tetap"))`);
