import { type CellValue, isCellError } from "../domain/grid";
import { loadCells, loadUsed, type PlacedRun, rangeOfRun, readRun } from "./placed-run";
import { RequestBudget } from "./request-budget";
import { textEntry } from "./text-entry";

/** Gives the runs' cells formats and values, formats first, or a text would be read as a number. Answers what they hold then. */
export async function putRuns(context: Excel.RequestContext, runs: readonly PlacedRun[]): Promise<PlacedRun[]> {
  const budget = new RequestBudget(context);
  const sheets = new Map(runs.map(({ sheetId }) => [sheetId, context.workbook.worksheets.getItem(sheetId)]));
  const ranges: Excel.Range[] = [];
  for (const run of runs) {
    await budget.room(5, run.cells.reduce((bytes, { value, format }) => bytes + 40 + format.length + 3 * String(value).length, 0));
    const range = rangeOfRun(sheets.get(run.sheetId)!, run);
    range.numberFormat = run.cells.map(({ format }) => [format]);
    range.formulas = run.cells.map(({ value, format }) => [entryOf(value, format)]);
    ranges.push(loadCells(range));
  }
  const used = new Map([...sheets].map(([id, sheet]) => [id, loadUsed(sheet)]));
  await budget.send();
  return runs.map((run, n) => readRun(run, { range: ranges[n]!, used: used.get(run.sheetId)! }));
}

function entryOf(value: CellValue, format: string): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? textEntry(value, format) : value;
}
