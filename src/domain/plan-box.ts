import type { Box } from "./grid";
import type { SheetPlan } from "./sheet-plan";

/** From A1 to the last row and column that a plan says anything of: what a rewrite clears and replaces. */
export function planBox({ cells, merges, page, widths, heights, charts = [] }: SheetPlan): Box {
  let { bottom, right } = page.printArea;
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const box of [...merges, ...charts.map((chart) => chart.box)]) {
    bottom = Math.max(bottom, box.bottom);
    right = Math.max(right, box.right);
  }
  for (const row of Object.keys(heights)) bottom = Math.max(bottom, Number(row));
  return { top: 1, left: 1, bottom, right: Math.max(right, widths.length) };
}
