import type { Assessment } from "../domain/assessment";
import type { Workbook } from "../domain/grid";
import type { Assess } from "./program";

/** The program, run once for each reading that holds anything new: one in which nothing has changed is the workbook of the last. */
export function assessOnce(assess: Assess): Assess {
  let last: { readonly workbook: Workbook; readonly assessment: Assessment } | null = null;
  return (workbook) => {
    if (last?.workbook !== workbook) last = { workbook, assessment: assess(workbook) };
    return last.assessment;
  };
}
