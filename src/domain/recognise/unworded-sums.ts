import { cellAt, type Cell } from "../grid";
import type { Block } from "./block";
import { isFilled } from "./row-shape";

/** The columns of a budget whose amounts add up. */
const AMOUNTS: ReadonlySet<string> = new Set(["pagu", "pagu-perubahan", "realisasi", "sisa"]);

/**
 * Rows without a word whose every amount is the sum of the rows since the last such row, or of all rows before: subtotals and
 * totals that nobody has named. One row alone is repeated by chance in one amount, not in several.
 * @param rows the rows that are no totals by their wording, ascending
 * @param totals those that are, ascending
 * @param labels the columns of words
 */
export function unwordedSums({ grid, headings }: Block, rows: readonly number[], totals: readonly number[], labels: readonly number[]): readonly number[] {
  const isNameless = (row: number): boolean => labels.every((column) => !isFilled(grid, row, column));
  if (!rows.some(isNameless)) return [];
  const columns = [...headings].filter(([, { meaning }]) => meaning !== null && AMOUNTS.has(meaning)).map(([column]) => column);
  const sums: number[] = [];
  let since: number[] = [];
  const all: number[] = [];
  const isSumOf = (row: number, parts: readonly number[]): boolean => {
    const stated = columns.filter((column) => amountAt(cellAt(grid, row, column)) !== null);
    if (stated.length === 0 || parts.length === 0 || (parts.length === 1 && stated.length === 1)) return false;
    return stated.every((column) => Math.abs(parts.reduce((sum, part) => sum + (amountAt(cellAt(grid, part, column)) ?? 0), 0) - (amountAt(cellAt(grid, row, column)) ?? 0)) < 0.5);
  };
  let next = 0;
  for (const row of rows) {
    for (; (totals[next] ?? Infinity) < row; next++) since = [];
    if (!isNameless(row)) {
      since.push(row);
      all.push(row);
    } else if (isSumOf(row, since) || isSumOf(row, all)) {
      sums.push(row);
      since = [];
    }
  }
  return sums;
}

const GROUPED = /^(?:rp\.?\s*)?(\d{1,3}(?:([.,])\d{3})+|\d+)(?:[.,]\d{1,2}|,-|\.-)?$/i;

/** Good enough to add up: a number, or a text of plain thousands; what cannot be read adds nothing. */
function amountAt({ value }: Cell): number | null {
  if (typeof value === "number") return value;
  const digits = typeof value === "string" ? GROUPED.exec(value.trim())?.[1] : undefined;
  return digits === undefined ? null : Number(digits.replace(/[.,]/g, ""));
}
