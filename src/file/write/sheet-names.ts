import { boxName, quoteSheet } from "../../domain/grid";
import { contentNames } from "../../domain/own-edits";
import { markName, type SheetPlan } from "../../domain/sheet-plan";

/** A defined name to write; `scope` is the index of the sheet it belongs to, `null` the whole workbook. */
export interface NewName {
  readonly name: string;
  readonly scope: number | null;
  readonly hidden: boolean;
  readonly refersTo: string;
}

/** Names of Excel's own that a rewritten sheet gets anew or no longer has. */
export const REPLACED_LOCAL_NAMES: ReadonlySet<string> = new Set(["_xlnm.print_area", "_xlnm.print_titles", "_xlnm._filterdatabase"]);

/** Our mark on the sheet, the record of what is written on it, its print area and the rows repeated on every page. */
export function namesOf(plan: SheetPlan, sheet: string, index: number): readonly NewName[] {
  const quoted = quoteSheet(sheet);
  const { printArea, titleRows } = plan.page;
  const area = boxName(printArea).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const names: NewName[] = [
    { name: markName(plan.key), scope: null, hidden: true, refersTo: `${quoted}!$A$1` },
    ...contentNames(plan).map((name) => ({ ...name, scope: null, hidden: true })),
    { name: "_xlnm.Print_Area", scope: index, hidden: false, refersTo: `${quoted}!${area}` },
  ];
  if (titleRows) names.push({ name: "_xlnm.Print_Titles", scope: index, hidden: false, refersTo: `${quoted}!$${titleRows[0]}:$${titleRows[1]}` });
  return names;
}
