import { Decimal } from "decimal.js";

/** 7552676345 → "7.552.676.345"; 97.443 with 2 decimals → "97,44". Decimals are rounded half up; without `decimals` all digits are kept. */
export function formatIndonesian(value: Decimal, decimals?: number): string {
  const text = decimals === undefined ? value.toFixed() : value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  const [whole = "0", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
