import { ownSheets } from "../domain/sheet-plan";
import { addOwnSheet, provisionalName } from "./own-sheet";
import { RequestBudget } from "./request-budget";
import type { Survey, SurveyedSheet } from "./survey";
import { clearSheet, writeImage } from "./write-image";

/**
 * Makes the workbook as the survey found it, wherever a write broke off: sheets the write added go, with their marks;
 * sheets it rewrote get back what they held. Works from what is there now, for the write may have done any part.
 */
export async function takeBack(context: Excel.RequestContext, before: Survey): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula,items/scope");
  const active = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const marks = names.items.filter(({ scope }) => scope === "Workbook").map(({ name, formula }) => ({ name, refersTo: String(formula) }));
  const marked = ownSheets(marks);

  const budget = new RequestBudget(context);
  const leaving = new Set<string>();
  for (const sheet of before.sheets) {
    const mark = marks.find(({ name }) => name.toLowerCase() === sheet.mark.toLowerCase());
    if (sheet.before !== null) {
      const present = worksheets.items.some(({ id }) => id === sheet.id);
      await restore(context, { ...sheet, staleMark: mark?.refersTo ?? null }, present, budget);
      continue;
    }
    await budget.room(3);
    if (mark) restoreMark(names.getItem(sheet.mark), sheet.staleMark);
    const addedNames = [provisionalName(sheet.mark), marked.get(sheet.mark.toLowerCase())];
    for (const item of worksheets.items) {
      if (!addedNames.includes(item.name) || before.sheetIds.has(item.id)) continue;
      leaving.add(item.id);
      item.delete();
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

async function restore(context: Excel.RequestContext, sheet: SurveyedSheet, present: boolean, budget: RequestBudget): Promise<void> {
  const image = sheet.before!;
  await budget.room(4);
  const target = present ? context.workbook.worksheets.getItem(sheet.id!) : addOwnSheet(context, sheet);
  await clearSheet(target, image.box, budget);
  await writeImage(target, image, budget);
}
