import type { Hidden } from "../domain/grid";
import { type RowChunk, rowChunks } from "./row-chunks";

/** To be loaded with the used range of a sheet: false when none of its lines is hidden, true for all, null for some. */
export const HIDDEN_PROPERTIES = "rowHidden,columnHidden";

/** Rows whose state is asked for at once: about 1 MB of the 5 MB that Excel on the web allows. */
const ROWS_AT_ONCE = 40_000;

/**
 * Which rows and columns of the used ranges are hidden, sheet by sheet; `undefined` where all are shown. Only sheets that
 * hide something are asked for more, so that the usual workbook costs no further sync.
 */
export async function readHidden(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], used: readonly Excel.Range[]): Promise<(Hidden | undefined)[]> {
  const found: (Hidden | undefined)[] = [];
  for (const [n, sheet] of sheets.entries()) {
    const range = used[n];
    found.push(range && !range.isNullObject && hidesSome(range) ? await readSheet(context, sheet, range) : undefined);
  }
  return found;
}

const hidesSome = ({ rowHidden, columnHidden }: Excel.Range): boolean => (rowHidden as boolean | null) !== false || (columnHidden as boolean | null) !== false;

async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Promise<Hidden> {
  const across = sheet.getRangeByIndexes(rowIndex, columnIndex, 1, columnCount).getColumnProperties({ columnHidden: true });
  sheet.load("autoFilter/isDataFiltered");
  sheet.tables.load("items/autoFilter/isDataFiltered");
  const rows: number[] = [];
  const load = (row: number, count: number) => sheet.getRangeByIndexes(rowIndex + row, columnIndex, count, 1).getRowProperties({ rowHidden: true });
  for await (const chunk of rowChunks(context, rowCount, ROWS_AT_ONCE, load, ({ value }) => (value as unknown) !== null)) rows.push(...hiddenRows(chunk, rowIndex));
  const columns = across.value.flatMap(({ columnHidden }, column) => (columnHidden ? [columnIndex + column + 1] : []));
  return { rows, columns, filtered: sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered) };
}

const hiddenRows = ({ row, loaded }: RowChunk<OfficeExtension.ClientResult<Excel.RowProperties[]>>, rowIndex: number): number[] =>
  loaded.value.flatMap(({ rowHidden }, at) => (rowHidden ? [rowIndex + row + at + 1] : []));
