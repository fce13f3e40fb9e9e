import type { Box } from "../grid";
import type { CellStyle, PlanChart } from "../sheet-plan";
import type { Drawing } from "./drawing";
import type { Content } from "./live";
import { frameStyles } from "./styles";

/** Twelve columns make cards of three; the ones after them hold the figures behind the charts and are not printed. */
export const PRINTED = 12;
const LEAST_WIDTH = 8.7;
/** What the width of a figure leaves beside it, which a narrow column does without. */
const SPARE = 2;
const DATA_WIDTHS = [3, 34, 18, 18, 14, 14];

/** @param figures width that the widest figure over two columns needs, and that of one over a single column */
export const summaryWidths = (figures: { readonly double: number; readonly single: number }): number[] => {
  const unit = Math.max(LEAST_WIDTH, figures.double / 2, figures.single - SPARE);
  return [...Array.from({ length: PRINTED }, () => unit), ...DATA_WIDTHS];
};

/** A chart before it has its place. */
export type LooseChart = Omit<PlanChart, "box">;

/** What the drawing of a section leaves behind. */
export interface Section {
  /** The row after it. */
  readonly next: number;
  readonly chart: LooseChart;
  /** Rows that no page ends with. */
  readonly headings: readonly number[];
}

/** First and last column. */
export type Across = readonly [left: number, right: number];

export const across = (row: number, [left, right]: Across = [1, PRINTED]): Box => ({ top: row, bottom: row, left, right });

/** Where the figures behind the charts stand. */
export const DATA = { name: 14, pagu: 15, realisasi: 16, paguJuta: 17, realisasiJuta: 18 } as const;

const SECTION: CellStyle = { bold: true, size: 11, color: "#1F4E79", horizontal: "left" };
const LEAST_ROW = 17;

/** The heading of a section over the whole width, and below it those of its columns; the row of these. */
export function sectionHead(drawing: Drawing, row: number, text: string, headings: readonly (readonly [heading: string, over: Across])[]): number {
  drawing.put(across(row), { value: text }, "section", SECTION);
  drawing.atLeast(row, 20);
  for (const [heading, over] of headings) drawing.put(across(row + 1, over), { value: heading }, "header", frameStyles.header);
  drawing.atLeast(row + 1, 20);
  return row + 1;
}

/** One row of a table: contents and looks over their columns. */
export function putRow(drawing: Drawing, row: number, cells: readonly (readonly [over: Across, content: Content, name: string, look: CellStyle])[]): void {
  for (const [over, content, name, look] of cells) drawing.put(across(row, over), content, name, look);
  drawing.atLeast(row, LEAST_ROW);
}
