import type { BoundTable, ColumnRole, TableKind } from "../../domain/assessment";
import { markRange, withoutBinding } from "../../domain/bindings";
import type { Workbook } from "../../domain/grid";
import { bindableRoles } from "../../domain/column-roles";
import type { Assess } from "../program";
import { yearsOf } from "../tables/role-options";
import { previewOf } from "./preview";

/** What the columns of a table would be in a table of another kind: as its headings tell, else as they are where that kind has such a column. */
export function suggestRoles(assess: Assess, workbook: Workbook, table: BoundTable, kind: TableKind): ReadonlyMap<number, ColumnRole> {
  const { sheet, box, headerRows, columns } = table;
  const told = previewOf(assess, workbook, (bindings) => {
    const covering = bindings.filter(({ place }) => place?.sheet === sheet && place.box.top === box.top && place.box.left === box.left);
    const next = markRange(covering.reduce((rest, { id }) => withoutBinding(rest, id), bindings), { sheet, box, kind, headingRows: Math.max(1, headerRows.length), columns: [] });
    return { bindings: next, id: next.find(({ place }) => place?.sheet === sheet && place.box.top === box.top && place.box.left === box.left)?.id ?? 0 };
  }).table?.columns;
  const possible = new Set(bindableRoles(kind, yearsOf(table)));
  return new Map([...columns].map(([column, role]) => [column, told?.get(column) ?? (possible.has(role) ? role : "other")]));
}
