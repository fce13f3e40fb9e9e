import { boxName, cellName } from "../domain/grid";
import type { RequestBudget } from "./request-budget";
import type { SheetImage } from "./sheet-image";

/** Queues what belongs to the sheet as a whole: gridlines, frozen panes, page set-up, page breaks. */
export async function writePage(sheet: Excel.Worksheet, image: SheetImage, budget: RequestBudget): Promise<void> {
  await budget.room(17 + image.page.rowBreaks.length);
  sheet.showGridlines = image.gridlines;
  freeze(sheet, image.freezeRows, image.freezeColumns);

  const { pageLayout } = sheet;
  const { paperSize, printArea, titleRows, rowBreaks, leftFooter, centerFooter, rightFooter, zoom, ...page } = image.page;
  pageLayout.orientation = page.orientation as Excel.PageLayout["orientation"];
  if (paperSize !== null) pageLayout.paperSize = paperSize as Excel.PageLayout["paperSize"];
  pageLayout.topMargin = page.topMargin;
  pageLayout.bottomMargin = page.bottomMargin;
  pageLayout.leftMargin = page.leftMargin;
  pageLayout.rightMargin = page.rightMargin;
  pageLayout.centerHorizontally = page.centerHorizontally;
  pageLayout.zoom = zoom;
  if (printArea !== null) pageLayout.setPrintArea(printArea);
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rowBreaks) sheet.horizontalPageBreaks.add(cellName({ row, column: 1 }));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = leftFooter;
  footer.centerFooter = centerFooter;
  footer.rightFooter = rightFooter;
  // Excel may leave the fit to page unset until it is read back (OfficeDev/office-js#1860).
  pageLayout.load("zoom");
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(boxName({ top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}
