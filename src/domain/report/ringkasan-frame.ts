import type { Box } from "../grid";
import type { PlanChart } from "../sheet-plan";
import type { Drawing } from "./drawing";

/** Twelve columns make cards of three, four and six; the ones after them hold the figures behind the charts and are not printed. */
export const PRINTED = 12;
export const WIDTHS = [...Array.from({ length: PRINTED }, () => 8.7), 3, 34, 18, 18, 14, 14];

/** A chart before it has its place. */
export type LooseChart = Omit<PlanChart, "box">;

/** What the drawing of a section leaves behind. */
export interface Section {
  /** The row after it. */
  readonly next: number;
  readonly chart: LooseChart;
}

export const across = (row: number, left = 1, right = PRINTED): Box => ({ top: row, bottom: row, left, right });

/** Where the figures behind the charts stand. */
export const DATA = { name: "N", first: "O", second: "P", third: "Q", fourth: "R" } as const;
export const DATA_COLUMN = 14;

/** The heading of a section over the whole width. */
export function sectionHead(drawing: Drawing, row: number, text: string): void {
  drawing.put(across(row), { value: text }, "section", { bold: true, size: 11, color: "#1F4E79", horizontal: "left" });
  drawing.atLeast(row, 20);
}
