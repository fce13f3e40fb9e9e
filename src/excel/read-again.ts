import type { Box, Cell, Grid, Hidden } from "../domain/grid";
import type { Change } from "./changes";
import { type Area, AREA_PROPERTIES } from "./load-cells";
import { loadChanges, type LoadedChanges } from "./load-changes";
import { hasOfficeCode } from "./office-failure";
import { isSameCell, type Patch, patchGrid } from "./patch-grid";
import { calculatedCells, loadedCells, readCalculated, readCell } from "./read-cells";
import { readHidden } from "./read-hidden";
import { type Reading, spillsAnywhere, USED_PROPERTIES, usedAreas } from "./reading";
import { isAnswerTooLong } from "./row-chunks";
import { loadStructure, readStructure } from "./structure";

/**
 * Reads in one sync the cells that were edited since the last reading and every formula's, for any of these may show something
 * else now. `null` when that does not do: when the workbook is built otherwise than before, or a cell has changed of which
 * no event told.
 */
export async function readAgain(context: Excel.RequestContext, last: Reading, changes: readonly Change[], answered: () => void): Promise<Reading | null> {
  const ids = last.structure.sheets.map(({ id }) => id);
  if (last.spills || !changes.every(({ sheetId }) => ids.includes(sheetId))) return null;
  const { worksheets, tables } = context.workbook;
  const loaded = loadStructure(context);
  const sheets = ids.map((id) => worksheets.getItem(id));
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(USED_PROPERTIES));
  const boxes = last.structure.tables.map(({ name }) => tables.getItem(name).getRange().load(AREA_PROPERTIES));
  const cells = sheets.map((sheet, n) => loadChanges(sheet, last.workbook.grids[n]!, last.used[n] ?? null, changes.filter(({ sheetId }) => sheetId === ids[n])));
  try {
    await context.sync();
  } catch (error) {
    if (hasOfficeCode(error, "ItemNotFound") || isAnswerTooLong(error)) return null;
    throw error;
  }
  answered();

  if (loaded.tables.items.length !== boxes.length || !isSame(readStructure(loaded, boxes), last.structure) || spillsAnywhere(used)) return null;
  const areas = usedAreas(used);
  if (!areas.every((area, n) => isSame(area, last.used[n]) || isSame(area, cells[n]!.grown))) return null;
  const hidden = await readHidden(context, sheets, used);
  const grids: Grid[] = [];
  for (const [n, grid] of last.workbook.grids.entries()) {
    const patched = patchCells(grid, cells[n]!, areas[n] ?? null);
    if (!patched) return null;
    grids.push(withHidden(patched, hidden[n]));
  }
  const isUnchanged = grids.every((grid, n) => grid === last.workbook.grids[n]);
  return isUnchanged ? last : { ...last, used: areas, workbook: { ...last.workbook, grids } };
}

/** `null` when a cell that nobody is known to have edited is another. */
function patchCells(grid: Grid, { edited, calculated }: LoadedChanges, used: Area | null): Grid | null {
  const width = used ? used.columnIndex + used.columnCount : 0;
  const inUse = edited.filter(({ box }) => used !== null && box.bottom <= used.rowIndex + used.rowCount);
  const typed = patchGrid(grid, inUse.map(({ box, range }) => toPatch(box, loadedCells(range), readCell)), width);
  let isUnheard = false;
  const patches = calculated.map(({ box, range }) =>
    toPatch(box, calculatedCells(range), (cells, row, column, was) => {
      const is = readCalculated(cells, row, column, was?.format ?? "General");
      isUnheard ||= isFormula(was) ? !isFormula(is) : !isSameCell(was, is);
      return is;
    }),
  );
  const patched = patchGrid(typed, patches, width);
  return isUnheard ? null : patched;
}

const toPatch = <T>(box: Box, cells: T, read: (cells: T, row: number, column: number, was: Cell | undefined) => Cell | undefined): Patch => ({ box, now: (row, column, was) => read(cells, row, column, was) });

const isFormula = (cell: Cell | undefined): boolean => cell !== undefined && cell.formula !== null;

function withHidden(grid: Grid, hidden: Hidden | undefined): Grid {
  const { sheet, visible, rows } = grid;
  return isSame(grid.hidden, hidden) ? grid : { sheet, visible, rows, ...(hidden && { hidden }) };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
