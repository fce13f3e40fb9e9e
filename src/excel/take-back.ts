import { isOwnChart } from "../domain/chart-mark";
import { keptNames } from "../domain/own-edits";
import { ownSheets } from "../domain/sheet-plan";
import { cropImage } from "./crop-image";
import { addOwnSheet } from "./own-sheet";
import { RequestBudget } from "./request-budget";
import type { BeforeImage, Survey } from "./survey";
import { clearSheet, writeImage } from "./write-image";
import { writeNames } from "./write-names";

/**
 * Makes the workbook as the survey found it, wherever a write broke off: sheets the write added go, with their marks;
 * sheets it rewrote get back what they held. Works from what is there now, for the write (or an earlier try to take it
 * back) may have done any part. `onBegin` is called before the first change.
 */
export async function takeBack(context: Excel.RequestContext, before: Survey, onBegin: () => void): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula,items/scope");
  const active = worksheets.getActiveWorksheet().load("id");
  const drawn = before.sheets.map(({ id, mark }) => ({
    byId: worksheets.getItemOrNullObject(id ?? mark).charts.load("items/name"),
    byMark: names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet.charts.load("items/name"),
  }));
  await context.sync();
  onBegin();
  const marks = names.items.filter(({ scope }) => scope === "Workbook").map(({ name, formula }) => ({ name, refersTo: String(formula) }));
  const marked = ownSheets(marks);

  const budget = new RequestBudget(context);
  const leaving = new Set<string>();
  let tabs = worksheets.items.length;
  for (const [n, sheet] of before.sheets.entries()) {
    await budget.room(5);
    const mark = marks.find(({ name }) => name.toLowerCase() === sheet.mark.toLowerCase());
    const bearer = marked.get(sheet.mark.toLowerCase());
    if (sheet.before === null && mark) restoreMark(names.getItem(sheet.mark), sheet.staleMark);
    for (const item of worksheets.items) {
      const added = item.name === sheet.provisional || (sheet.before === null && item.name === bearer);
      if (!added || before.sheetIds.has(item.id)) continue;
      leaving.add(item.id);
      item.delete();
      tabs--;
    }
    await writeNames(context, keptNames(marks, sheet.plan.key), sheet.kept, budget);
    if (sheet.before === null) continue;
    const present = worksheets.items.find(({ id }) => id === sheet.id) ?? worksheets.items.find(({ name }) => name === bearer);
    if (present) {
      const { byId, byMark } = drawn[n]!;
      const charts = (present.id === sheet.id ? byId : byMark).items.map(({ name }) => name).filter(isOwnChart);
      await restore(present, sheet.before, charts, budget);
    } else {
      const tab = Math.min(sheet.tab ?? Infinity, tabs++);
      await writeImage(addOwnSheet(context, { ...sheet, tab, staleMark: mark?.refersTo ?? null }), sheet.before.image, budget);
    }
  }
  // The user stays where they are, unless that is a sheet of ours.
  const onOurs = leaving.has(active.id) || before.sheets.some(({ id }) => id === active.id);
  if (onOurs && worksheets.items.some(({ id }) => id === before.activeSheet)) worksheets.getItem(before.activeSheet).activate();
  await budget.send();
}

function restoreMark(mark: Excel.NamedItem, refersTo: string | null): void {
  if (refersTo === null) mark.delete();
  else mark.formula = refersTo;
}

async function restore(sheet: Excel.Worksheet, { image, ours }: BeforeImage, charts: readonly string[], budget: RequestBudget): Promise<void> {
  await clearSheet(sheet, ours, charts, budget);
  await writeImage(sheet, cropImage(image, ours), budget);
}
