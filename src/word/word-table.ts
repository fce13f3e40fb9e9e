import type { PlanTable, SheetPlan } from "../domain/sheet-plan";
import type { PageFrame } from "./paper";
import { tableCells } from "./table-cells";
import { layOutTable, rowHeight } from "./table-layout";
import { tableXml } from "./table-xml";

/** Twentieths of a point above and below the text of a row. */
const ROW_PADDING = 40;
/** A table no higher than this share of the page goes to the next one as a whole. */
const SMALL = 0.45;
/** A row higher than this share may go on over the page's end; all others stay whole. */
const TALL = 1 / 3;
/** Rows of the body that stay with the headings. */
const FIRST_ROWS = 2;

/** A table of a sheet as Word's: merged cells, heading rows on every page, the sheet's looks, over the whole width of the text. */
export function wordTable(plan: SheetPlan, table: PlanTable, frame: PageFrame): string {
  const rows = tableCells(plan, table);
  const layout = layOutTable(rows, plan.widths.slice(table.box.left - 1, table.box.right), frame.textWidth);
  const heights = rows.map((cells) => rowHeight(cells, layout) + ROW_PADDING);
  const isSmall = heights.reduce((sum, height) => sum + height, 0) <= frame.textHeight * SMALL;
  return tableXml(rows, (i) => ({
    isHeader: i < table.headerRows,
    cantSplit: (heights[i] ?? 0) < frame.textHeight * TALL,
    // The last rows stay with the notes below them, the name of a group with its first row.
    keepNext: isSmall || i < table.headerRows + FIRST_ROWS || i >= rows.length - 2 || rows[i]?.length === 1,
  }), layout);
}
