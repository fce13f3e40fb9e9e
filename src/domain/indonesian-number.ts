import { Decimal } from "decimal.js";

/** 7552676345 → "7.552.676.345"; 97.443 with 2 decimals → "97,44". Decimals are rounded half up; without `decimals` all digits are kept. */
export function formatIndonesian(value: Decimal, decimals?: number): string {
  const text = decimals === undefined ? value.toFixed() : value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  const [whole = "0", fraction] = text.split(".");
  return fraction === undefined ? grouped(whole) : `${grouped(whole)},${fraction}`;
}

/** Digits, maybe with a sign, in groups of three. */
function grouped(whole: string): string {
  const first = whole.startsWith("-") ? 1 : 0;
  let text = whole;
  for (let end = whole.length - 3; end > first; end -= 3) text = `${text.slice(0, end)}.${text.slice(end)}`;
  return text;
}
