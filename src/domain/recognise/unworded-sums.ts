import { cellAt } from "../grid";
import type { Block } from "./block";
import { roughFigure } from "./rough-figure";
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
  const amountAt = (row: number, column: number): number | null => roughFigure(cellAt(grid, row, column).value);
  const sums: number[] = [];
  let since: number[] = [];
  const all: number[] = [];
  const isSumOf = (row: number, parts: readonly number[]): boolean => {
    const stated = columns.filter((column) => amountAt(row, column) !== null);
    if (stated.length === 0 || parts.length === 0 || (parts.length === 1 && stated.length === 1)) return false;
    return stated.every((column) => Math.abs(parts.reduce((sum, part) => sum + (amountAt(part, column) ?? 0), 0) - (amountAt(row, column) ?? 0)) < 0.5);
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
