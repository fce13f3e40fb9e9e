import type { Decimal } from "decimal.js";

const PART = 1e7;

/**
 * A decimal in floating point, for quick looks over thousands of amounts: exact for whole numbers that floating point holds,
 * else within its precision. Decimal.js's own way goes through text and takes a hundred times as long; it keeps its digits in
 * parts of seven, the first of them worth 10^(7 × ⌊e / 7⌋).
 */
export function asBinary({ d: parts, e, s: sign }: Decimal): number {
  if (!Array.isArray(parts)) return NaN;
  let value = 0;
  let unit = PART ** Math.floor(e / 7);
  for (const part of parts) {
    value += part * unit;
    unit /= PART;
  }
  return sign < 0 ? -value : value;
}
