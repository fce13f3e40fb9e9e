import { ExcelHost } from "./host/excel-host";
import { createNodeUniver } from "./univer/node-univer";
import { newWorkbookData } from "./univer/new-workbook";
import { UniverBook } from "./univer/univer-book";

/** The stand-in without a screen, with a new workbook of one sheet: for tests under Node. */
export class NodeExcelHost extends ExcelHost {
  constructor() {
    super(new UniverBook(createNodeUniver(), newWorkbookData()));
  }

  dispose(): void {
    this.book.dispose();
  }
}
