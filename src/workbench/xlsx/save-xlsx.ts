import { type Cell, type TableDefinition, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { PlanCell, PlanChart } from "../../domain/sheet-plan";
import { readBook } from "../../file/package/book";
import { Package } from "../../file/package/package";
import type { WorkbookModel } from "../host/workbook-model";
import { storedLink } from "../univer/cell-data";
import { isErrorValue } from "../univer/cell-data";
import { areaName } from "../area";
import { nameKey, writePackageDetails } from "./package-details";
import { PAPER_NUMBERS, writeBreaks, writeHeaderFooter, writePage } from "./page-facts";
import { writeSettings } from "./settings-property";
import { writeCharts } from "./write-charts";
import { writeLook } from "./write-look";

const POINTS_PER_CHARACTER = 5.25;

/** The workbook as an .xlsx file: contents with calculated values, looks, merged cells, sizes, names, tables, page set-up, charts. */
export async function saveXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const ids = model.sheets.ids();
  const names = model.names.all();
  const bytes = await writeXlsx({
    sheets: ids.map((id) => writeSheet(model, id)),
    namedRanges: names.map(({ name, refersTo, comment, sheetId }) => ({ name, range: refersTo, ...(comment ? { comment } : {}), ...(sheetId === null ? {} : { scope: model.sheets.name(sheetId) }) })),
    activeSheet: ids.indexOf(model.sheets.activeId()),
    properties: writeSettings(model.settings),
    ...(model.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
  const detailed = writePackageDetails(bytes, {
    hiddenNames: new Set(names.filter(({ hidden }) => hidden).map(({ name, sheetId }) => nameKey(sheetId === null ? null : ids.indexOf(sheetId), name))),
    papers: ids.map((id) => PAPER_NUMBERS[model.sheetFacts(id).page.paperSize ?? ""] ?? null),
  });
  return withCharts(detailed, model);
}

function withCharts(bytes: Uint8Array, model: WorkbookModel): Uint8Array {
  const pack = Package.open(bytes);
  const parts = new Map(readBook(pack).sheets.map(({ name, part }) => [name, part]));
  const sheets = model.sheets.ids().flatMap((sheetId) => {
    const name = model.sheets.name(sheetId);
    const part = parts.get(name) ?? null;
    return part === null ? [] : [{ sheetId, name, part, charts: model.sheetFacts(sheetId).charts, values: (chart: PlanChart) => chartCells(model, sheetId, chart) }];
  });
  if (sheets.every(({ charts }) => charts.length === 0)) return bytes;
  writeCharts(pack, sheets);
  return pack.toBytes();
}

const chartCells = (model: WorkbookModel, sheetId: string, { categories, series }: PlanChart): PlanCell[] =>
  [categories, ...series.map(({ values }) => values)].flatMap(({ top, bottom, left }) =>
    Array.from({ length: bottom - top + 1 }, (_, i) => ({ row: top + i, column: left, value: model.book.value(sheetId, top + i - 1, left - 1), formula: null, style: "" })),
  );

function writeSheet(model: WorkbookModel, id: string): WriteSheet {
  const facts = model.sheetFacts(id);
  const frozen = model.sheets.frozen(id);
  const { cells, rows, columns } = writeCells(model, id);
  const tabColor = model.sheets.tabColor(id);
  return {
    name: model.sheets.name(id),
    rows: Array.from({ length: rows }, () => []),
    cells,
    columns: Array.from({ length: columns }, (_, column) => ({ width: model.sheets.columnWidth(id, column) / POINTS_PER_CHARACTER, ...(model.sheets.isColumnHidden(id, column) ? { hidden: true } : {}) })),
    rowDefs: new Map(model.sheets.ownRowHeights(id)),
    merges: model.sheets.merges(id).map(({ row, column, rows: height, columns: width }) => ({ startRow: row, startCol: column, endRow: row + height - 1, endCol: column + width - 1 })),
    ...(frozen.rows || frozen.columns ? { freezePane: frozen } : {}),
    pageSetup: writePage(facts.page),
    rowBreaks: writeBreaks(facts.page),
    headerFooter: writeHeaderFooter(facts.page),
    view: { showGridLines: model.sheets.showsGridlines(id), ...(tabColor ? { tabColor: { rgb: tabColor.slice(1) } } : {}) },
    ...(facts.veryHidden ? { veryHidden: true } : model.sheets.isHidden(id) ? { hidden: true } : {}),
    ...(facts.password === null ? {} : { protection: { sheet: true, ...(facts.password ? { password: facts.password } : {}) } }),
    tables: writeTables(model, id),
  };
}

function writeCells(model: WorkbookModel, id: string): { readonly cells: Map<string, Partial<Cell>>; readonly rows: number; readonly columns: number } {
  const cells = new Map<string, Partial<Cell>>();
  let [rows, columns] = [0, model.sheets.ownColumnCount(id)];
  model.book.matrix(id).forValue((row, column, raw) => {
    if (!raw) return;
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    const value = model.book.value(id, row, column);
    const formula = model.book.formula(id, row, column);
    const link = storedLink(raw);
    cells.set(`${row},${column}`, {
      ...(formula === null ? { value, ...(isErrorValue(value) ? { type: "error" as const } : {}) } : { formula: formula.slice(1), formulaResult: value }),
      style: writeLook(model.book.look(id, row, column)),
      ...(link ? { hyperlink: { target: "", location: link.documentReference, ...(link.screenTip ? { tooltip: link.screenTip } : {}) } } : {}),
    });
  });
  return { cells, rows, columns };
}

function writeTables(model: WorkbookModel, id: string): TableDefinition[] {
  const tables = model.tables.all().filter(({ sheetId }) => sheetId === id);
  return tables.map((table) => ({
    name: table.name,
    displayName: table.name,
    range: areaName(table.area),
    columns: table.columns.map((name) => ({ name })),
    style: model.tableFacts(table.id).style,
    ...(model.tableFacts(table.id).showTotals ? { showTotalRow: true } : {}),
  }));
}
