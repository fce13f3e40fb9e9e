import type { Binding, BoundColumn, BoundTable, TableKind } from "../assessment";
import type { Box, Grid } from "../grid";
import { bindBlock, rolesIn } from "./bind-block";
import { headingsOf } from "./heading-levels";
import { readHeading } from "./heading";
import { look, type Kind } from "./kind";
import { kinds } from "./kinds/index";
import { matchColumns, type PresentColumn } from "./match-columns";
import { headingRowsAt, mayHead, readPlace, usedPart, type Surroundings } from "./read-place";
import { withRoles } from "./role-meaning";

/** Why a binding has no table. */
export type Lack = "empty" | "no-headings";

/** A binding that says what the table is. */
export type KindBinding = Binding & { readonly kind: TableKind };

/** How far below its top a heading that was pushed down is looked for. */
const MAX_SHIFT = 30;

/** The table that was confirmed, as it stands now. */
export function followBinding(binding: KindBinding, place: Box, around: Surroundings): BoundTable | Lack {
  const box = usedPart(around.grid, place);
  if (!box) return "empty";
  const headed = binding.columns.filter(({ heading }) => heading !== "").length;
  for (let top = box.top; top <= Math.min(box.bottom, box.top + MAX_SHIFT); top++) {
    const { table, found } = tableAt(binding, { ...box, top }, around);
    if (top === box.top ? found > 0 || headed === 0 : found * 2 >= headed && headed > 0) return table;
  }
  return mayBeRenamed(around.grid, box, binding) ? tableAt(binding, box, around).table : "no-headings";
}

/** At the top, where the headings belong, stand as many others. */
function mayBeRenamed(grid: Grid, box: Box, { headingRows, columns }: KindBinding): boolean {
  const rows = headingRowsAt(grid, box, headingRows);
  return box.right - box.left + 1 === columns.length && rows.every((row) => mayHead(grid, row, box)) && headingsOf(grid, rows, box.left, box.right).size * 2 > columns.length;
}

/** The table whose headings begin in the first row of the box, and how many of its confirmed headings are there. */
function tableAt({ kind: called, headingRows, marked, columns }: KindBinding, box: Box, around: Surroundings): { readonly table: BoundTable; readonly found: number } {
  const headerRows = headingRowsAt(around.grid, box, headingRows);
  const same = marked ? null : sameTable(around.recognised, box, headerRows);
  const block = readPlace(box, headerRows, marked, same, around);
  const kind = kindCalled(called);
  const seen = look(block);
  const recognised = rolesIn(block, kind, seen);
  const present = [...recognised].map(([column, role]): PresentColumn => ({ column, heading: block.headings.get(column)?.text ?? "", role }));
  const { roles, doubts, found } = matchColumns(padded(columns, present), present, (heading) => kind.role(readHeading([heading]), seen));
  const table = bindBlock(withRoles(block, roles, recognised), kind, roles, { sure: doubts.length === 0, doubts, reason: "ditetapkan pengguna" });
  return { table: same === null || same.name === null ? table : asExcelTable(table, same), found };
}

const PROFIL: Pick<Kind, "kind" | "hasGroups" | "role"> = { kind: "profil", hasGroups: false, role: () => "other" };

const kindCalled = (called: TableKind): Pick<Kind, "kind" | "hasGroups" | "role"> => kinds.find(({ kind }) => kind === called) ?? PROFIL;

/** Columns at the right end that have neither a heading nor a role are not kept with a binding. */
const padded = (columns: readonly BoundColumn[], present: readonly PresentColumn[]): readonly BoundColumn[] =>
  present.slice(columns.length).every(({ heading }) => heading === "") ? [...columns, ...present.slice(columns.length).map((): BoundColumn => ({ heading: "", role: "other" }))] : columns;

/** The recognised table that has its headings in the same row, and most of the columns. */
function sameTable(recognised: readonly BoundTable[], box: Box, headerRows: readonly number[]): BoundTable | null {
  const overlap = (table: BoundTable): number => Math.min(box.right, table.box.right) - Math.max(box.left, table.box.left) + 1;
  const candidates = recognised.filter((table) => table.headerRows.some((row) => headerRows.includes(row)) && overlap(table) > 0);
  return candidates.sort((a, b) => overlap(b) - overlap(a))[0] ?? null;
}

/** An Excel table has no rows of groups, and its totals row need not be called so. */
function asExcelTable(table: BoundTable, { name, title, box, totalRows: own }: BoundTable): BoundTable {
  if (table.box.top !== box.top || table.box.left !== box.left) return table;
  const totals = new Set([...table.totalRows, ...own]);
  const rows = [...table.bodyRows, ...table.groupRows].filter((row) => !totals.has(row));
  return { ...table, name, title, box, groupRows: [], totalRows: inOrder([...totals]), bodyRows: inOrder(rows) };
}

const inOrder = (rows: readonly number[]): number[] => [...rows].sort((a, b) => a - b);
