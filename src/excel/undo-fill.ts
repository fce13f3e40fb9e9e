import { type Box, cellName, type Cell, isCellError } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { AREA_PROPERTIES, boxOf } from "./load-cells";
import { goBackWhole, type WayBack } from "./persist";
import { looksAt } from "./put-fill";
import { rangeOf } from "./range-of";
import { type CellBlock, loadBlock } from "./read-block";
import { refuseBlocked, SHEET_BLOCKS, TABLE_BLOCKS } from "./refuse-blocked";
import { RequestBudget } from "./request-budget";
import { runExcel } from "./run-excel";
import { type FillSurvey, sameContent } from "./survey-fill";
import { textEntry } from "./text-entry";
import { type CellWrite, writeCells } from "./write-cells";
import { writeLooks } from "./write-looks";

/** Cells named in a refusal. */
const NAMED = 5;

/** The way back to the table as it was: its size, then what was written; with `whole`, everything in it. */
export const wayBackFrom = (before: FillSurvey, whole = false): WayBack => ({
  async go(context, onBegin) {
    const { table, sheet, range } = await findTable(context, before);
    const moved = boxOf(range);
    const [down, right] = [moved.top - before.box.top, moved.left - before.box.left];
    const gone: Box = { ...moved, top: before.box.bottom + down + 1, bottom: before.bottom + down };
    const budget = new RequestBudget(context);
    onBegin();
    if (before.bottom > before.box.bottom) {
      await budget.room(4);
      if (moved.bottom > before.box.bottom + down) table.resize(rangeOf(sheet, { ...moved, bottom: before.box.bottom + down }));
      rangeOf(sheet, gone).clear("Contents");
      rangeOf(sheet, gone).clear("Formats");
      if (before.gainedLooks.length > 0) await writeLooks(sheet, { looks: looksAt(gone, (n) => before.gainedLooks[n] ?? []), merges: [] }, budget);
    }
    await writeCells(sheet, (whole ? wholeBody(before) : before.writes).flatMap(({ row, column }) => (row > before.box.bottom ? [] : [restored(row, column, down, right, before.block.at(row, column))])), budget);
    await budget.send();
  },
  left: `Pengembalian tabel ${before.table} di lembar "${before.sheet}" gagal. Isinya mungkin berubah sebagian; lembar lain tidak berubah. Periksa tabel itu, atau tutup buku kerja tanpa menyimpan.`,
});

const restored = (row: number, column: number, down: number, right: number, cell: Cell): CellWrite => ({ row: row + down, column: column + right, entry: entryOf(cell), format: cell.format });

const wholeBody = ({ box }: FillSurvey) =>
  Array.from({ length: box.bottom - box.top }, (_, i) => Array.from({ length: box.right - box.left + 1 }, (__, j) => ({ row: box.top + 1 + i, column: box.left + j }))).flat();

function entryOf({ value, formula, format }: Cell): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? textEntry(value, format) : value;
}

/**
 * Takes a finished fill back, after making sure that the table holds what it did right after it (unless `force`: then the
 * whole table becomes as it was). Rows inserted above the table, another name of its sheet, do not matter; rows that came into it
 * or went cannot be told from ours: then never.
 */
export async function undoFill(before: FillSurvey, after: CellBlock, force: boolean): Promise<void> {
  const changed = await runExcel((context) => changedCells(context, before, after));
  if (changed.length > 0 && !force) {
    const names = changed.slice(0, NAMED).join(", ");
    throw new WorkbookError("changed-meanwhile", `Tabel ${before.table} sudah diubah setelah impor (sel ${names}${changed.length > NAMED ? ` dan ${changed.length - NAMED} lagi` : ""}). Jika dikembalikan, perubahan itu hilang.`);
  }
  await goBackWhole(wayBackFrom(before, changed.length > 0));
}

async function changedCells(context: Excel.RequestContext, before: FillSurvey, after: CellBlock): Promise<readonly string[]> {
  const { tables, worksheets } = context.workbook;
  tables.load(TABLE_BLOCKS);
  worksheets.load(SHEET_BLOCKS);
  const { sheet, range } = await findTable(context, before);
  const now = boxOf(range);
  if (now.bottom - now.top !== before.bottom - before.box.top || now.right - now.left !== before.box.right - before.box.left) {
    throw new WorkbookError("item-gone", `Baris atau kolom tabel ${before.table} bertambah atau berkurang sejak impor, sehingga isi semula tidak dapat dikembalikan dengan pasti. Tidak ada yang diubah. Batalkan dahulu perubahan itu, lalu ulangi.`);
  }
  const found = worksheets.items.find(({ id }) => id === sheet.id);
  if (found) refuseBlocked(found, tables);
  const block = await loadBlock(context, sheet, { ...now, top: now.top + 1 });
  const { box } = after;
  const cells = Array.from({ length: box.bottom - box.top + 1 }, (_, i) => Array.from({ length: box.right - box.left + 1 }, (__, j) => [i, j] as const)).flat();
  const changed = cells.filter(([i, j]) => !sameContent(block.at(block.box.top + i, block.box.left + j), after.at(box.top + i, box.left + j)));
  return changed.map(([i, j]) => cellName({ row: block.box.top + i, column: block.box.left + j }));
}

/** The table by its id, for it and its sheet may be called otherwise by now. */
async function findTable(context: Excel.RequestContext, { tableId }: FillSurvey): Promise<{ readonly table: Excel.Table; readonly sheet: Excel.Worksheet; readonly range: Excel.Range }> {
  const table = context.workbook.tables.getItem(tableId);
  const sheet = table.worksheet.load("id");
  const range = table.getRange().load(AREA_PROPERTIES);
  await context.sync();
  return { table, sheet, range };
}
