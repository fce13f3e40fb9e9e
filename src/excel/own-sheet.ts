import type { DefinedName } from "../domain/grid";
import { markName, type SheetPlan } from "../domain/sheet-plan";

/** The sheet of one plan, as it stood before the write. Plain data: it outlives the request that found it. */
export interface OwnSheet {
  readonly plan: SheetPlan;
  readonly mark: string;
  /** The name the sheet takes or has. */
  readonly name: string;
  /** What a new sheet is called until it bears our mark: a name that no sheet had. */
  readonly provisional: string;
  /** Excel's id of the sheet that is rewritten; `null`: a new one is added. */
  readonly id: string | null;
  /** Where a new sheet goes among the tabs, from 0, or where the present one stands; `null`: at the end. */
  readonly tab: number | null;
  /** What the mark referred to before although its sheet is gone; `null`: there was no such name. */
  readonly staleMark: string | null;
  /** The names kept with the sheet by its last writing. */
  readonly kept: readonly DefinedName[];
}

/**
 * Queues a new sheet at the end, marks it, names it and moves it to its place, in this order: whatever fails in between,
 * the sheet left behind bears a name nobody else gives or our mark, so it can be told from a sheet that a co-author adds
 * meanwhile.
 */
export function addOwnSheet(context: Excel.RequestContext, { mark, name, provisional, tab, staleMark }: OwnSheet): Excel.Worksheet {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.add(provisional);
  if (staleMark === null) names.add(mark, sheet.getRange("A1")).visible = false;
  else names.getItem(mark).formula = `='${provisional}'!$A$1`;
  sheet.name = name;
  if (tab !== null) sheet.position = tab;
  return sheet;
}

export const markOf = (plan: SheetPlan): string => markName(plan.key);
