import type { Triwulan } from "../settings";

const NUMBERS: Readonly<Record<string, Triwulan>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** "III", "3", "TW 3", "Triwulan III" → 3; `null` when the text names no quarter. */
export function parseTriwulan(text: string): Triwulan | null {
  const said = /^\s*(?:triwulan|trw|tw)?\s*\.?\s*(?:ke-?\s*)?(iv|i{1,3}|[1-4])\s*$/i.exec(text)?.[1];
  return said === undefined ? null : (NUMBERS[said.toLowerCase()] ?? null);
}
