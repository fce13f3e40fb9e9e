import type { Box, CellValue } from "../domain/grid";
import type { FillCell, FillValue } from "../domain/table-fill";
import { WorkbookError } from "../domain/workbook-error";
import { rangeOf } from "./range-of";
import { loadBlock, type CellBlock } from "./read-block";
import type { RequestBudget } from "./request-budget";
import type { Look } from "./sheet-image";
import type { FillSurvey } from "./survey-fill";
import { textEntry } from "./text-entry";
import { type CellWrite, writeCells } from "./write-cells";
import { writeLooks } from "./write-looks";

/**
 * Queues the fill: the table grows first, or what is written below it would stand outside; then the looks of new rows, then
 * formats and contents. What has no value is left to Excel, which goes on with the formula of a calculated column.
 */
export async function putFill(context: Excel.RequestContext, { tableId, sheetId, box, bottom, block, model, writes }: FillSurvey, budget: RequestBudget): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (bottom > box.bottom) {
    await budget.room(2);
    context.workbook.tables.getItem(tableId).resize(rangeOf(sheet, { ...box, bottom }));
    await writeLooks(sheet, { looks: looksAt({ ...box, top: box.bottom + 1, bottom }, () => model), merges: [] }, budget);
  }
  const format = (row: number, column: number): string => (row > box.bottom ? model[column - box.left]?.format : block.at(row, column).format) ?? "General";
  await writeCells(sheet, writes.map((cell) => entryFor(cell, format(cell.row, cell.column))), budget);
}

/** Codes must be in a cell for texts, or some versions of Excel take them for numbers when they are next edited; amounts must not. */
function entryFor({ row, column, value, format }: FillCell, present: string): CellWrite {
  if (typeof value === "number") return { row, column, entry: value, format: present === "@" ? (format ?? (Number.isInteger(value) ? "#,##0" : "#,##0.00")) : null };
  const isHarmless = textEntry(value, present) === value;
  return { row, column, entry: isHarmless ? value : textEntry(value, "@"), format: isHarmless ? null : "@" };
}

/** Looks for a rectangle of the sheet, as an image has them: rows and columns begin at A1. */
export function looksAt({ top, left, bottom }: Box, line: (n: number) => readonly Look[]): readonly (readonly (Look | undefined)[])[] {
  const before = new Array<Look | undefined>(left - 1).fill(undefined);
  return [...new Array<readonly Look[]>(top - 1).fill([]), ...Array.from({ length: bottom - top + 1 }, (_, n) => [...before, ...line(n)])];
}

/** Excel may keep 15 digits of a number. */
const isKept = (kept: CellValue, value: FillValue): boolean => (typeof kept === "number" && typeof value === "number" ? Math.abs(kept - value) <= Math.abs(value) * 1e-14 : kept === value);

/** Reads the table back once it is filled: some hosts drop rows without a word. Answers what stands in it then. */
export async function readBack(context: Excel.RequestContext, { table, tableId, sheetId, box, bottom, writes }: FillSurvey): Promise<CellBlock> {
  const wanted = bottom - box.top + 1;
  const range = context.workbook.tables.getItem(tableId).getRange().load("rowCount");
  const block = await loadBlock(context, context.workbook.worksheets.getItem(sheetId), { ...box, top: box.top + 1, bottom });
  const lost = writes.some(({ row, column, value }) => !isKept(block.at(row, column).value, value));
  if (lost || range.rowCount < wanted) throw new WorkbookError("host-failed", `Excel tidak menerima semua isi baru tabel ${table}. Buku kerja tetap seperti semula. Ulangi; bila tetap gagal, tambahkan barisnya sendiri.`);
  return block;
}
