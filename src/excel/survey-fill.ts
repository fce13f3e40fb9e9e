import { type Box, boxesOverlap, boxName, type Cell, cellAt, type CellValue, type Grid, refName, type Workbook } from "../domain/grid";
import type { TableFill } from "../domain/table-fill";
import { WorkbookError } from "../domain/workbook-error";
import { AREA_PROPERTIES, boxOf } from "./load-cells";
import { placeFill, type PlacedFill } from "./place-fill";
import { sameValue } from "./placed-run";
import { rangeOf } from "./range-of";
import { type CellBlock, loadBlock } from "./read-block";
import { loadPiece } from "./read-image";
import { loadLooks, readLooks } from "./read-looks";
import { refuseBlocked, SHEET_BLOCKS, TABLE_BLOCKS } from "./refuse-blocked";
import type { Look } from "./sheet-image";

/** A table before it is filled, as far as filling changes it. Plain data: it outlives the request that found it. */
export interface FillSurvey extends PlacedFill {
  readonly tableId: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** With its header. */
  readonly box: Box;
  /** What stands below the header, down to the last row that is filled. */
  readonly block: CellBlock;
  /** How the last row of the table looks: so do the rows it gains. */
  readonly model: readonly Look[];
  /** How the rows that it gains look before. */
  readonly gainedLooks: readonly (readonly Look[])[];
}

/**
 * Finds the table and what the fill changes of it. Refuses, with nothing changed, when anything in it is not as in the
 * reading that the fill was planned for, and where nothing may be written.
 */
export async function surveyFill(context: Excel.RequestContext, fill: TableFill, seen: Workbook, answered: () => void): Promise<FillSurvey> {
  const { worksheets, tables } = context.workbook;
  worksheets.load(SHEET_BLOCKS);
  tables.load(`${TABLE_BLOCKS},items/id,items/showTotals,items/worksheet/id`);
  await context.sync();
  answered();
  const table = tables.items.find(({ name }) => name.toLowerCase() === fill.table.toLowerCase());
  const sheet = table && worksheets.items.find(({ id }) => id === table.worksheet.id);
  if (!table || !sheet) throw new WorkbookError("item-gone", `Tabel ${fill.table} sudah tidak ada, sehingga tidak ada yang ditulis. Baca ulang buku kerja, lalu ulangi impornya.`);
  refuseBlocked(sheet, tables);

  const { box } = fill;
  const body: Box = { ...box, top: box.top + 1, bottom: box.bottom - (fill.totalsRow ? 1 : 0) };
  const below: Box | null = fill.rows.length > 0 ? { ...box, top: box.bottom + 1, bottom: box.bottom + fill.rows.length } : null;
  const ranges = tables.items.filter(({ worksheet }) => worksheet.id === sheet.id).map((each) => ({ each, range: each.getRange().load(AREA_PROPERTIES) }));
  const merged = below && rangeOf(sheet, below).getMergedAreasOrNullObject().load("areaCount");
  const used = below && rangeOf(sheet, below).getUsedRangeOrNullObject(false).load(AREA_PROPERTIES);
  const last = loadPiece(rangeOf(sheet, { ...body, top: body.bottom }));
  const block = await loadBlock(context, sheet, { ...body, bottom: below?.bottom ?? body.bottom });

  const own = ranges.find(({ each }) => each.id === table.id);
  const grid = seen.grids.find((each) => each.sheet === fill.sheet);
  if (!own || !grid || sheet.name !== fill.sheet || table.showTotals !== fill.totalsRow || boxName(boxOf(own.range)) !== boxName(box)) throw moved(fill);
  refuseIfChanged(grid, body, block);

  const placed = placeFill(fill, body, block);
  const gained: Box | null = placed.bottom > body.bottom ? { ...box, top: body.bottom + 1, bottom: placed.bottom } : null;
  if (gained) {
    if (fill.totalsRow) throw new WorkbookError("no-room", `Tabel ${fill.table} memakai baris total, sehingga barisnya tidak dapat ditambah dan tidak ada yang ditulis. Matikan Baris Total di tab Desain Tabel, lalu ulangi.`);
    const other = ranges.find(({ each, range }) => each.id !== table.id && boxesOverlap(boxOf(range), gained));
    const filled = firstFilled(block, gained);
    if (other || filled !== null || merged?.isNullObject === false) throw occupied(fill, other ? `tabel ${other.each.name}` : filled === null ? "sel yang digabung" : `isi sel ${refName({ sheet: sheet.name, ...filled })}`);
  }
  const isPlain = used === null || used.isNullObject;
  const gainedLooks = gained && !isPlain ? await loadLooks(context, sheet, gained) : [];
  const [model = []] = readLooks(last);
  return { ...placed, tableId: table.id, sheetId: sheet.id, sheet: sheet.name, box, block, model, gainedLooks };
}

function refuseIfChanged(grid: Grid, body: Box, block: CellBlock): void {
  for (let row = body.top; row <= body.bottom; row++) {
    for (let column = body.left; column <= body.right; column++) {
      if (sameContent(block.at(row, column), cellAt(grid, row, column))) continue;
      throw new WorkbookError("changed-meanwhile", `Sel ${refName({ sheet: grid.sheet, row, column })} sudah berubah sejak rencana impor disusun, sehingga tidak ada yang ditulis. Lihat lagi rencananya, lalu ulangi.`);
    }
  }
}

/** A formula's result may change by itself. */
export const sameContent = (a: Cell, b: Cell): boolean => (a.formula ?? b.formula) === null ? sameValue(known(a.value), known(b.value)) : a.formula === b.formula;

const known = (value: CellValue): CellValue => (value === "" ? null : value);

function firstFilled(block: CellBlock, { top, left, bottom, right }: Box): { readonly row: number; readonly column: number } | null {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (block.holds(row, column)) return { row, column };
  }
  return null;
}

const moved = ({ table }: TableFill): WorkbookError =>
  new WorkbookError("changed-meanwhile", `Tabel ${table} sudah berpindah atau berubah ukuran sejak rencana impor disusun, sehingga tidak ada yang ditulis. Lihat lagi rencananya, lalu ulangi.`);

const occupied = ({ table, rows }: TableFill, by: string): WorkbookError =>
  new WorkbookError("no-room", `Di bawah tabel ${table} ada ${by}, sehingga ${rows.length} baris baru tidak muat dan tidak ada yang ditulis. Pindahkan isi itu ke bawah atau ke lembar lain, lalu ulangi.`);
