/** Why an adapter could not do its work. */
export type WorkbookErrorCode =
  | "file-not-found"
  | "not-xlsx"
  | "old-xls"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "no-sheets"
  | "no-tables"
  | "output-exists"
  | "output-unwritable"
  | "cell-editing"
  | "not-active"
  | "protected"
  | "sheets-edited"
  | "access-denied"
  | "item-gone"
  | "merged-conflict"
  | "no-room"
  | "filter-conflict"
  | "api-missing"
  | "stopped"
  | "changed-meanwhile"
  | "undo-failed"
  | "host-failed";

/**
 * A failure of reading or writing a workbook (never of the user's data: that is a Finding). `userMessage` is one or
 * two plain Indonesian sentences: what happened, that the workbook is unchanged where that is so, and what to do.
 */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";
  constructor(
    readonly code: WorkbookErrorCode,
    readonly userMessage: string,
    options?: { cause?: unknown },
  ) {
    super(`${code}: ${userMessage}`, options);
  }
}
