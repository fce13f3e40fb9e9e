import { cellAt, type Grid } from "../grid";
import { isBlank } from "./block";
import { filledColumns } from "./row-shape";
import { SENTENCE } from "./table-end";

/** The caption: lone texts above the headings, at most one blank row between. */
export function titleAbove(grid: Grid, top: number, left: number, right: number): string {
  const lines: string[] = [];
  let blanks = 0;
  for (let row = top - 1; row >= 1 && lines.length < 4; row--) {
    const columns = filledColumns(grid, row, left, right);
    if (columns.length === 0) {
      if (++blanks > 1) break;
      continue;
    }
    const cell = cellAt(grid, row, columns[0] ?? left);
    if (columns.length > 1 || isBlank(cell) || typeof cell.value !== "string" || SENTENCE.test(cell.value.trim())) break;
    lines.unshift(cell.value.replace(/\s+/g, " ").trim());
  }
  return lines.join(" – ");
}
