import { cellAt, type Grid } from "../grid";
import { filledColumns } from "./row-shape";

/** "1 2 3 4 5" or "(1) (2) (3)", also with formulas such as "10=(9/8)*100": column numbers, growing from left to right. */
export function isNumberRow(grid: Grid, row: number, left: number, right: number): boolean {
  const columns = filledColumns(grid, row, left, right);
  const numbers = columns.map((column) => columnNumberIn(cellAt(grid, row, column).value));
  if (numbers.length < 2 || numbers.some((number) => number === null)) return false;
  return (numbers[0] ?? 9) <= 2 && numbers.every((number, i) => i === 0 || (number ?? 0) > (numbers[i - 1] ?? 0));
}

function columnNumberIn(value: unknown): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 && value < 60 ? value : null;
  const match = typeof value === "string" ? /^\(?\s*(\d{1,2})\s*\)?(?:\s*=.*)?$/.exec(value.trim()) : null;
  return match ? Number(match[1]) : null;
}
