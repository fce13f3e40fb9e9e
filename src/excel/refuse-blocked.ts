import { WorkbookError } from "../domain/workbook-error";

/** What `refuseBlocked` looks at, to be loaded of all sheets and all tables. */
export const SHEET_BLOCKS = "items/id,items/name,items/protection/protected,items/autoFilter/isDataFiltered";
export const TABLE_BLOCKS = "items/name,items/worksheet/name,items/autoFilter/isDataFiltered";

/** Throws when the sheet is protected, or when a filter hides rows of it, which would put values into the wrong ones (OfficeDev/office-js#224). */
export function refuseBlocked({ name, protection, autoFilter }: Excel.Worksheet, tables: Excel.TableCollection): void {
  if (protection.protected) {
    throw new WorkbookError("protected", `Lembar "${name}" diproteksi, sehingga tidak ada yang ditulis. Buka proteksinya di tab Tinjau, lalu ulangi.`);
  }
  if (autoFilter.isDataFiltered || tables.items.some((table) => table.worksheet.name === name && table.autoFilter.isDataFiltered)) {
    throw new WorkbookError("filter-conflict", `Lembar "${name}" sedang disaring, sehingga tidak ada yang ditulis. Hapus saringannya di tab Data, lalu ulangi.`);
  }
}
