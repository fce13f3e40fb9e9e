import { ownSheets } from "../domain/sheet-plan";
import { addOwnSheet } from "./own-sheet";
import { RequestBudget } from "./request-budget";
import type { SheetImage } from "./sheet-image";
import type { Survey } from "./survey";
import { clearSheet, writeImage } from "./write-image";

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
  await context.sync();
  onBegin();
  const marks = names.items.filter(({ scope }) => scope === "Workbook").map(({ name, formula }) => ({ name, refersTo: String(formula) }));
  const marked = ownSheets(marks);

  const budget = new RequestBudget(context);
  const leaving = new Set<string>();
  for (const sheet of before.sheets) {
    await budget.room(4);
    const mark = marks.find(({ name }) => name.toLowerCase() === sheet.mark.toLowerCase());
    const bearer = marked.get(sheet.mark.toLowerCase());
    if (sheet.before === null && mark) restoreMark(names.getItem(sheet.mark), sheet.staleMark);
    for (const item of worksheets.items) {
      const added = item.name === sheet.provisional || (sheet.before === null && item.name === bearer);
      if (!added || before.sheetIds.has(item.id)) continue;
      leaving.add(item.id);
      item.delete();
    }
    if (sheet.before !== null) {
      const present = worksheets.items.find(({ id, name }) => id === sheet.id || name === bearer);
      await restore(present ?? addOwnSheet(context, { ...sheet, staleMark: mark?.refersTo ?? null }), sheet.before, budget);
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

async function restore(sheet: Excel.Worksheet, image: SheetImage, budget: RequestBudget): Promise<void> {
  await clearSheet(sheet, image.box, budget);
  await writeImage(sheet, image, budget);
}
