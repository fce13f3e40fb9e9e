import type { Cell, DefinedName, Grid, NamedTable, Workbook } from "../domain/grid";
import { type Area, hasCells, loadInChunks, type PlacedCells } from "./load-cells";
import { CELL_PROPERTIES, readCell } from "./read-cells";
import { HIDDEN_PROPERTIES, readHidden } from "./read-hidden";
import { isAnswerTooLong } from "./row-chunks";
import { runExcel, type WaitingOptions } from "./run-excel";

const AREA_PROPERTIES = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Reads every sheet, also hidden ones, with all tables and workbook-wide names, in two syncs whatever the size (a
 * workbook beyond Excel's limit for one answer takes more). Changes nothing and leaves Undo alone: therefore no
 * merged areas are asked for.
 */
export function readWorkbook(options: WaitingOptions = {}): Promise<Workbook> {
  return runExcel(async (context, answered) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
    names.load("items/name,items/formula,items/scope");
    await context.sync();
    answered();

    const { used, boxes, whole } = await loadRanges(context, worksheets.items, tables.items);
    return {
      grids: await readGrids(context, worksheets.items, used, whole),
      tables: tables.items.map((table, n) => toTable(table, boxes[n]!)),
      names: names.items.flatMap(toName),
    };
  }, options);
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
    const loaded = load(`${AREA_PROPERTIES},${HIDDEN_PROPERTIES},${CELL_PROPERTIES}`);
    await context.sync();
    return { ...loaded, whole: true };
  } catch (error) {
    if (!isAnswerTooLong(error)) throw error;
    // The ranges of a request that failed are of no more use.
    const loaded = load(`${AREA_PROPERTIES},${HIDDEN_PROPERTIES}`);
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
    if (!range.isNullObject && whole && hasCells(range)) addRows(rows, { ...place(range), cells: range });
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

function toTable(table: Excel.Table, area: Area): NamedTable {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    box: { top: area.rowIndex + 1, left: area.columnIndex + 1, bottom: area.rowIndex + area.rowCount, right: area.columnIndex + area.columnCount },
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
  };
}

/** Some versions of Excel list the names of single sheets here as well. */
function toName({ name, formula, scope }: Excel.NamedItem): DefinedName[] {
  return scope === "Workbook" ? [{ name, refersTo: String(formula).replace(/^=/, "") }] : [];
}
