import type { IWorkbookData } from "@univerjs/core";
import { sheetSize } from "./sheet-size";

/** A workbook as Excel makes it: one empty sheet. */
export function newWorkbookData(): Partial<IWorkbookData> {
  const id = "{00000000-0001-0000-0000-000000000000}";
  return { sheetOrder: [id], sheets: { [id]: { id, name: "Sheet1", ...sheetSize } } };
}
