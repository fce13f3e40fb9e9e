import type { Assessment, BoundTable } from "../../domain/assessment";
import type { Binding } from "../../domain/assessment";
import { confirmTable, markRange, withoutBinding, type MarkedRange } from "../../domain/bindings";
import { cellAt, type Workbook } from "../../domain/grid";
import type { Place } from "../../domain/place-reference";
import { storedBindings } from "../../domain/stored-bindings";
import type { ColumnRole, TableKind } from "../../domain/assessment";
import { WorkbookError } from "../../domain/workbook-error";

/** What the user says of tables. */
export type BindingChange =
  /** It is of this kind and its columns are these; `kind` `null`: it is none of ours. */
  | { readonly what: "confirm"; readonly table: BoundTable; readonly kind: TableKind | null; readonly roles: ReadonlyMap<number, ColumnRole> }
  /** These are all as they were recognised. */
  | { readonly what: "confirm-all"; readonly tables: readonly BoundTable[] }
  /** A range they selected. `seen`: its headings when they looked; `instead`: bindings that it takes the place of. */
  | { readonly what: "mark"; readonly range: MarkedRange; readonly seen: string; readonly instead: readonly number[] }
  | { readonly what: "forget"; readonly id: number };

/** The bindings to keep from now on. What is not there any more as the user saw it cannot be confirmed. */
export function changedBindings({ workbook, assessment }: { readonly workbook: Workbook; readonly assessment: Assessment }, change: BindingChange): readonly Binding[] {
  const { bindings } = storedBindings(workbook.names);
  switch (change.what) {
    case "forget":
      return withoutBinding(bindings, change.id);
    case "confirm":
      return confirmTable(bindings, stillThere(assessment, change.table), change.kind, change.roles);
    case "confirm-all":
      return change.tables.reduce((all, table) => confirmTable(all, stillThere(assessment, table)), bindings);
    case "mark": {
      if (headingTexts(workbook, change.range, change.range.headingRows) !== change.seen) throw new WorkbookError("changed-meanwhile", "Sel yang ditandai baru saja berubah, sehingga belum ditetapkan. Pilih lagi selnya.");
      return markRange(change.instead.reduce(withoutBinding, bindings), change.range);
    }
  }
}

function stillThere({ tables }: Assessment, seen: BoundTable): BoundTable {
  const table = tables.find((each) => isSame(each, seen));
  if (!table) throw new WorkbookError("changed-meanwhile", "Tabel itu baru saja berubah, sehingga belum ditetapkan. Lihat lagi kolomnya di bawah.");
  return table;
}

/** Rows may have been added below; the place and the headings tell a table. */
const isSame = (a: BoundTable, b: BoundTable): boolean =>
  a.sheet === b.sheet && a.box.top === b.box.top && a.box.left === b.box.left && a.box.right === b.box.right && JSON.stringify([...a.headings]) === JSON.stringify([...b.headings]);

/** What stands in the first rows of a place, to tell whether it is still the same. */
export function headingTexts({ grids }: Workbook, { sheet, box: { top, left, right } }: Place, rows: number): string {
  const grid = grids.find((each) => each.sheet === sheet);
  if (!grid) return "";
  const width = Math.min(right, grid.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0));
  return JSON.stringify(Array.from({ length: rows }, (_, row) => Array.from({ length: Math.max(0, width - left + 1) }, (_, i) => cellAt(grid, top + row, left + i).value)));
}
