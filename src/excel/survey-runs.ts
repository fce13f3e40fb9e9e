import type { CellEdit } from "../domain/finding";
import { WorkbookError } from "../domain/workbook-error";
import type { CellRun } from "./cell-runs";
import { loadCells, loadUsed, type PlacedRun, rangeOfRun, readRun, runName } from "./placed-run";
import { refuseBlocked, SHEET_BLOCKS, TABLE_BLOCKS } from "./refuse-blocked";
import { RequestBudget } from "./request-budget";

/**
 * What stands in the cells of the runs, in one sync unless they are very many. A run is found by its sheet's id where it
 * is known, for the sheet may be called otherwise by now. Refuses where nothing may be written.
 */
export async function surveyRuns(context: Excel.RequestContext, runs: readonly (CellRun<CellEdit> & { readonly sheetId?: string })[]): Promise<PlacedRun[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load(SHEET_BLOCKS);
  tables.load(TABLE_BLOCKS);
  const keyOf = (run: (typeof runs)[number]): string => run.sheetId ?? run.sheet;
  const sheets = new Map([...new Set(runs.map(keyOf))].map((key) => [key, worksheets.getItemOrNullObject(key).load("id")]));
  const used = new Map([...sheets].map(([key, sheet]) => [key, loadUsed(sheet)]));
  const budget = new RequestBudget(context);
  const loaded: { range: Excel.Range; merged: Excel.RangeAreas }[] = [];
  for (const run of runs) {
    await budget.room(6);
    const range = rangeOfRun(sheets.get(keyOf(run))!, run);
    loaded.push({ range: loadCells(range), merged: range.getMergedAreasOrNullObject().load("areaCount") });
  }
  await budget.send();
  return runs.map((run, n) => {
    const sheet = worksheets.items.find(({ id }) => id === (sheets.get(keyOf(run))!.isNullObject ? null : sheets.get(keyOf(run))!.id));
    if (!sheet) throw new WorkbookError("item-gone", `Lembar "${run.sheet}" sudah tidak ada, sehingga tidak ada yang ditulis. Baca ulang buku kerja.`);
    refuseBlocked(sheet, tables);
    const { range, merged } = loaded[n]!;
    if (!merged.isNullObject) {
      throw new WorkbookError("merged-conflict", `Sel ${runName(run)} termasuk sel yang digabung, sehingga tidak ada yang ditulis. Perbaiki sel itu sendiri, atau pisahkan dahulu selnya.`);
    }
    return readRun({ ...run, sheetId: sheet.id }, { range, used: used.get(keyOf(run))! });
  });
}
