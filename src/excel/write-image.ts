import type { Box } from "../domain/grid";
import type { RequestBudget } from "./request-budget";
import type { SheetImage } from "./sheet-image";
import { writeEntries, type WrittenBlock } from "./write-entries";
import { writeLooks } from "./write-looks";
import { writePage } from "./write-page";
import { writeSizes } from "./write-sizes";

/** A0-based place and size → range. */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Box): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);

/** A sheet that is rewritten: everything on it goes, and the sizes inside `box` become standard again. */
export async function clearSheet(sheet: Excel.Worksheet, box: Box, budget: RequestBudget): Promise<void> {
  await budget.room(5);
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear();
  const { format } = rangeOf(sheet, box);
  format.useStandardWidth = true;
  format.useStandardHeight = true;
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
  return blocks;
}
