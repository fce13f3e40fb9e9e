import type { Box } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { requireSupport } from "./missing-support";
import { runExcel } from "./run-excel";

/** What the user has selected: a sheet and one area, or several. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Box[];
}

/** The cells that are selected now; refuses where none are, but a chart or a picture. */
export async function readSelection(): Promise<Selection> {
  requireSupport();
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const { areas } = context.workbook.getSelectedRanges();
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    return { sheet: sheet.name, areas: areas.items.map(boxOf) };
  }).catch((error: unknown) => {
    if (!(error instanceof WorkbookError) || error.code !== "not-active") throw error;
    throw new WorkbookError("not-active", "Tidak ada sel yang terpilih di buku kerja ini. Klik lembarnya, pilih selnya, lalu ulangi.", { cause: error });
  });
}

const boxOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Box => ({
  top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount,
});
