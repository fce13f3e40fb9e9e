import type { DefinedName } from "../domain/grid";
import type { RequestBudget } from "./request-budget";

/** Queues the replacement of hidden names of ours: those of `present` that are not wanted go. */
export async function writeNames(context: Excel.RequestContext, present: readonly string[], wanted: readonly DefinedName[], budget: RequestBudget): Promise<void> {
  const { names } = context.workbook;
  const lower = new Set(present.map((name) => name.toLowerCase()));
  const stay = new Set(wanted.map(({ name }) => name.toLowerCase()));
  for (const name of present) {
    if (stay.has(name.toLowerCase())) continue;
    await budget.room(1);
    names.getItem(name).delete();
  }
  for (const { name, refersTo } of wanted) {
    const formula = refersTo.startsWith("=") ? refersTo : `=${refersTo}`;
    await budget.room(2, 3 * formula.length);
    if (lower.has(name.toLowerCase())) names.getItem(name).formula = formula;
    else names.add(name, formula).visible = false;
  }
}
