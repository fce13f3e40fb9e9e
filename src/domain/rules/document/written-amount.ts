import { Decimal } from "decimal.js";
import type { TextFigure } from "../../model/narasi";

const POWERS: readonly (readonly [RegExp, number])[] = [[/ribu/iu, 3], [/juta/iu, 6], [/mil[iy]ar/iu, 9], [/tril[iy]un/iu, 12]];
const MORE = /\b(?:lebih\s+dari|di\s*atas|melebihi|melampaui)(?:\s+\p{L}+)?$/iu;
const LESS = /\b(?:hampir|mendekati|kurang\s+dari|di\s*bawah)(?:\s+\p{L}+)?$/iu;
const ABOUT = /\b(?:sekitar|kurang\s+lebih|lebih\s+kurang|kisaran|±)(?:\s+\p{L}+)?$/iu;
/** How far an amount may be from one that is said to be about it. */
const NEAR = "0.05";

/** 10 to this power is what the figure counts in: 9 for "Rp7,5 miliar", 0 for an amount in full. */
export const powerOf = ({ text }: TextFigure): number => POWERS.find(([word]) => word.test(text))?.[1] ?? 0;

/** The amount, or the amount rounded or cut as the text writes it: without its sen, in miliar. */
export function isWritten(figure: TextFigure, amount: Decimal): boolean {
  const unit = new Decimal(10).pow(powerOf(figure));
  return amount.eq(figure.value) || [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN].some((rounding) => amount.div(unit).toDecimalPlaces(figure.decimals, rounding).eq(figure.value.div(unit)));
}

/** An amount that "lebih dari", "hampir" or "sekitar" fits. */
export function isAbout({ value, before }: TextFigure, amount: Decimal): boolean {
  const isNear = amount.minus(value).abs().lte(value.abs().times(NEAR));
  return isNear && (ABOUT.test(before) || (MORE.test(before) && amount.gt(value)) || (LESS.test(before) && amount.lt(value)));
}
