import type { Cell, Grid } from "../domain/grid";
import { AREA_PROPERTIES, type Area, hasCells, loadInChunks, type PlacedCells } from "./load-cells";
import { CELL_PROPERTIES, loadedCells, readCell } from "./read-cells";
import { readHidden } from "./read-hidden";
import { type Reading, spillsAnywhere, USED_PROPERTIES, usedAreas } from "./reading";
import { isAnswerTooLong } from "./row-chunks";
import { loadStructure, readStructure } from "./structure";

/** Reads the whole workbook in two syncs whatever its size; beyond Excel's limit for one answer, and where lines are hidden, it takes more. */
export async function readAll(context: Excel.RequestContext, answered: () => void): Promise<Reading> {
  const loaded = loadStructure(context);
  await context.sync();
  answered();

  const { used, boxes, whole } = await loadRanges(context, loaded.worksheets.items, loaded.tables.items);
  const structure = readStructure(loaded, boxes);
  const grids = await readGrids(context, loaded.worksheets.items, used, whole);
  return { workbook: { grids, tables: structure.tables, names: structure.names }, structure, used: usedAreas(used), spills: spillsAnywhere(used) };
}

interface LoadedRanges {
  readonly used: readonly Excel.Range[];
  readonly boxes: readonly Excel.Range[];
  /** False: the answer was too long, and the used ranges came without their cells. */
  readonly whole: boolean;
}

/** The used range of each sheet and the place of each table, in one sync unless the answer is too long. */
async function loadRanges(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], tables: readonly Excel.Table[]): Promise<LoadedRanges> {
  const load = (properties: string): Omit<LoadedRanges, "whole"> => ({
    used: sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(properties)),
    boxes: tables.map((table) => table.getRange().load(AREA_PROPERTIES)),
  });
  try {
    const loaded = load(`${USED_PROPERTIES},${CELL_PROPERTIES}`);
    await context.sync();
    return { ...loaded, whole: true };
  } catch (error) {
    if (!isAnswerTooLong(error)) throw error;
    // The ranges of a request that failed are of no more use.
    const loaded = load(USED_PROPERTIES);
    await context.sync();
    return { ...loaded, whole: false };
  }
}

async function readGrids(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], used: readonly Excel.Range[], whole: boolean): Promise<Grid[]> {
  const grids: Grid[] = [];
  const hidden = await readHidden(context, sheets, used);
  for (const [n, sheet] of sheets.entries()) {
    const range = used[n]!;
    const rows: Rows = [];
    if (!range.isNullObject && whole && hasCells(range)) addRows(rows, { ...place(range), cells: loadedCells(range) });
    else if (!range.isNullObject) for await (const chunk of loadInChunks(context, sheet, range)) addRows(rows, chunk);
    const lines = hidden[n];
    grids.push({ sheet: sheet.name, visible: sheet.visibility === "Visible", rows, ...(lines && { hidden: lines }) });
  }
  return grids;
}

type Rows = (readonly (Cell | undefined)[] | undefined)[];

const place = ({ rowIndex, columnIndex }: Area): Pick<PlacedCells, "rowIndex" | "columnIndex"> => ({ rowIndex, columnIndex });

/** Rows without a cell stay holes: a stray value in the last row of a sheet costs no memory for the rows before it. */
function addRows(rows: Rows, { rowIndex, columnIndex, cells }: PlacedCells): void {
  cells.values.forEach((line, row) => {
    const found = line.map((_, column) => readCell(cells, row, column));
    if (found.some((cell) => cell !== undefined)) rows[rowIndex + row] = [...new Array<undefined>(columnIndex), ...found];
  });
}
