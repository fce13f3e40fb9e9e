import type { Decimal } from "decimal.js";
import { roundHalfUp } from "../calculate/decimals";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import type { Issue } from "./rule";

/**
 * Writes the right percentage as a number of the kind that its column holds: 0.955 formatted as per cent, or 95.5.
 * @param decimals of the percentage, as written
 * @param column the stated percentages of the table
 */
export function percentageMend(stated: Figure, exact: Decimal, decimals: number, column: readonly Figure[]): Issue["mend"] | null {
  if (stated.unit !== null) return null;
  const rounded = roundHalfUp(exact, decimals);
  const isPlain = stated.stored !== "text" && isPlainFraction(stated, exact);
  const isPercent = stated.stored === "text" ? isPercentColumn(stated, column) : stated.scale === 100;
  const value = isPercent || isPlain ? rounded.div(100) : rounded;
  const shown = (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`) + (isPercent ? "%" : "");
  const needsFormat = stated.stored === "text" || (isPercent && decimals > stated.decimals);
  return {
    label: `Ganti persentase tertulis dengan ${formatIndonesian(rounded, decimals)} %`,
    edits: [{ at: stated.cell, value: value.toNumber(), after: isPercent ? `${formatIndonesian(rounded, decimals)}%` : formatIndonesian(value), ...(needsFormat && { format: shown }) }],
  };
}

/** 0.995 without a per cent format, where 99.5 is meant. */
export const isPlainFraction = ({ percent, value }: Figure, exact: Decimal): boolean =>
  !percent && value !== null && value.abs().lte(2) && exact.abs().gt(2) && value.times(100).minus(exact).abs().lt(value.minus(exact).abs());

function isPercentColumn(stated: Figure, column: readonly Figure[]): boolean {
  const number = column.find((figure) => figure.stored === "number" || figure.stored === "formula");
  return number ? number.scale === 100 : stated.percent;
}
