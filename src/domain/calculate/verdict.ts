import { Decimal } from "decimal.js";
import type { Figure } from "../model/figure";
import { asBinary } from "./as-binary";
import { roundHalfUp } from "./decimals";

/**
 * What a stated percentage is, against the exact one: *rounded* at the precision it is written with, *truncated* when
 * it was cut instead, *rounded-to-100* when it claims all while up to one per cent is left, else *wrong*.
 */
export type Verdict = "exact" | "rounded" | "truncated" | "rounded-to-100" | "wrong";

/** What is 100 even when written with so many decimals may be called 100. */
const FINEST = 2;
/** A number that Excel calculated carries about 15 digits: that far it counts as exact. */
const CALCULATED = new Decimal("1e-9");

/**
 * @param stated a readable figure in per cent; a plain fraction (0.995 for 99.5 %) is understood, whether it should be
 *   one is another rule's business
 * @param exact the exact percentage
 * @param isWhole nothing is left: all of the pagu is spent, the target is met
 */
export function judgePercentage(stated: Figure, exact: Decimal, isWhole: boolean): Verdict {
  const value = stated.value;
  if (!value) return "wrong";
  const asPercent = judge(value, stated.decimals, exact, isWhole);
  if (asPercent !== "wrong" || stated.percent || value.abs().gt(2)) return asPercent;
  const asFraction = judge(value.times(100), Math.max(0, stated.decimals - 2), exact, isWhole);
  return asFraction === "wrong" ? asPercent : asFraction;
}

/**
 * Quickly, with binary fractions and well within their precision: `judgePercentage` would say "exact" or "rounded" of
 * top / base × 100. False says nothing. A stated 100 may stand for less.
 */
export function isPlainlyRight({ value, decimals }: Pick<Figure, "value" | "decimals">, top: Decimal, base: Decimal): boolean {
  const [stated, exact] = [value ? asBinary(value) : NaN, (asBinary(top) / asBinary(base)) * 100];
  return stated !== 100 && Math.abs(stated) < 1e5 && Math.abs(stated - exact) < Math.max(0.499999 * 10 ** -decimals, 1e-10);
}

function judge(value: Decimal, decimals: number, exact: Decimal, isWhole: boolean): Verdict {
  if (value.minus(exact).abs().lte(CALCULATED.times(Decimal.max(1, exact.abs())))) return "exact";
  if (value.eq(100) && !isWhole && exact.gte(99) && roundHalfUp(exact, Math.max(decimals, FINEST)).lt(100)) return "rounded-to-100";
  if (roundHalfUp(exact, decimals).eq(value)) return "rounded";
  return exact.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(value) ? "truncated" : "wrong";
}
