import type { SheetPlan } from "../sheet-plan";
import { drawBody } from "./draw-body";
import { Drawing } from "./drawing";
import { drawHead, drawNotes } from "./draw-frame";
import { setUpPage } from "./page";
import type { SheetLayout } from "./sheet-layout";

/** Turns columns and rows into a finished sheet: places, styles, merges, heights, print. */
export function composeSheet<Row>(layout: SheetLayout<Row>): SheetPlan {
  const drawing = new Drawing(layout.columns.map(({ width }) => width));
  const { headerTop, bodyTop } = drawHead(drawing, layout);
  drawBody(drawing, layout, bodyTop);
  const lastRow = drawNotes(drawing, layout, bodyTop + layout.rows.length);
  const { styles, merges, heights, widths } = drawing;
  const cells = drawing.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    key: layout.key, name: layout.name, cells, styles, merges, widths, heights,
    freezeRows: bodyTop - 1,
    page: setUpPage(layout.paper, widths, lastRow, [headerTop, bodyTop - 1]),
  };
}
