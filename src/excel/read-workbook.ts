import type { Cell, DefinedName, Grid, NamedTable, Workbook } from "../domain/grid";
import { type Area, hasCells, isAnswerTooLong, loadCellsInChunks } from "./load-cells";
import { CELL_PROPERTIES, type LoadedCells, readCell } from "./read-cells";
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

    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    const boxes = tables.items.map((table) => table.getRange().load(AREA_PROPERTIES));
    const cells = await loadCells(context, worksheets.items, used, boxes);
    return {
      grids: worksheets.items.map((sheet, n) => toGrid(sheet, used[n]!, cells[n])),
      tables: tables.items.map((table, n) => toTable(table, boxes[n]!)),
      names: names.items.flatMap(toName),
    };
  }, options);
}

/** The cells of each used range in one sync, or in chunks when the answer is too long; `undefined` for an empty sheet. */
async function loadCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  used: readonly Excel.Range[],
  boxes: readonly Excel.Range[],
): Promise<(LoadedCells | undefined)[]> {
  let whole = true;
  try {
    for (const range of used) range.load(`${AREA_PROPERTIES},${CELL_PROPERTIES}`);
    await context.sync();
  } catch (error) {
    if (!isAnswerTooLong(error)) throw error;
    whole = false;
    for (const range of [...used, ...boxes]) range.load(AREA_PROPERTIES);
    await context.sync();
  }
  const cells: (LoadedCells | undefined)[] = [];
  for (const [n, range] of used.entries()) {
    if (range.isNullObject) cells.push(undefined);
    else if (whole && hasCells(range)) cells.push(range);
    else cells.push(await loadCellsInChunks(context, sheets[n]!, range));
  }
  return cells;
}

function toGrid(sheet: Excel.Worksheet, area: Area, cells: LoadedCells | undefined): Grid {
  const rows: ((Cell | undefined)[] | undefined)[] = [];
  cells?.values.forEach((line, row) => {
    const place: (Cell | undefined)[] = [];
    line.forEach((_, column) => (place[area.columnIndex + column] = readCell(cells, row, column)));
    rows[area.rowIndex + row] = place;
  });
  return { sheet: sheet.name, visible: sheet.visibility === "Visible", rows };
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
