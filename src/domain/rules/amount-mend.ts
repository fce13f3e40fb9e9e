import type { Decimal } from "decimal.js";
import { formatIndonesian } from "../indonesian-number";
import type { Figure } from "../model/figure";
import type { Issue } from "./rule";

/** Excel keeps 15 significant digits. */
const KEPT = 15;

/**
 * Writes an amount as a number where another stands; the number format stays unless a text becomes a number. `null`
 * when the cell says more than the amount ("44 orang") or a number in Excel cannot hold it.
 */
export function amountMend(stated: Figure, amount: Decimal, label: string): Issue["mend"] | null {
  if (stated.unit !== null || amount.precision() > KEPT) return null;
  const decimals = amount.decimalPlaces();
  const format = stated.stored === "text" ? { format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.max(2, decimals))}` } : {};
  return { label, edits: [{ at: stated.cell, value: amount.div(stated.scale).toNumber(), after: formatIndonesian(amount), ...format }] };
}
