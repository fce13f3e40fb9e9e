import { rectangles } from "./rectangles";
import type { RequestBudget } from "./request-budget";
import type { SheetImage } from "./sheet-image";

/** Queues column widths and row heights, neighbours of equal size together. */
export async function writeSizes(sheet: Excel.Worksheet, image: SheetImage, budget: RequestBudget): Promise<void> {
  for (const { column, columns, key } of rectangles([image.widths], (width) => width)) {
    await budget.room(1);
    sheet.getRangeByIndexes(0, column, 1, columns).format.columnWidth = key;
  }
  for (const { row, rows, key } of rectangles(image.heights.map((height) => [height]), (height) => height)) {
    await budget.room(1);
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = key;
  }
}
