import type { Box } from "../domain/grid";
import { rangeOf } from "./range-of";
import type { RequestBudget } from "./request-budget";
import type { SheetImage } from "./sheet-image";
import { writeCharts } from "./write-charts";
import { writeEntries, type WrittenBlock } from "./write-entries";
import { writeLooks } from "./write-looks";
import { writePage } from "./write-page";
import { writeSizes } from "./write-sizes";

/**
 * A sheet that is rewritten: everything inside `box` goes, the sizes of its columns and rows become standard again, and
 * the charts of these names go. What lies beside and below the box is the user's.
 */
export async function clearSheet(sheet: Excel.Worksheet, box: Box, charts: readonly string[], budget: RequestBudget): Promise<void> {
  await budget.room(5 + 2 * charts.length);
  const ours = rangeOf(sheet, box);
  ours.unmerge();
  ours.clear();
  ours.format.useStandardWidth = true;
  ours.format.useStandardHeight = true;
  for (const name of charts) sheet.charts.getItemOrNullObject(name).delete();
}

/**
 * Queues an image on an empty or cleared sheet, in the order that Excel needs: merge, then contents, then looks. The
 * blocks returned hold the contents as Excel keeps them, after the next sync.
 */
export async function writeImage(sheet: Excel.Worksheet, image: SheetImage, budget: RequestBudget): Promise<WrittenBlock[]> {
  for (const merge of image.merges) {
    await budget.room(1);
    rangeOf(sheet, merge).merge();
  }
  for (const { row, column, hyperlink } of image.links) {
    await budget.room(1, JSON.stringify(hyperlink).length);
    sheet.getCell(row - 1, column - 1).hyperlink = hyperlink;
  }
  const blocks = await writeEntries(sheet, image, budget);
  await writeLooks(sheet, image, budget);
  await writeSizes(sheet, image, budget);
  await writePage(sheet, image, budget);
  await writeCharts(sheet, image.charts, budget);
  return blocks;
}
