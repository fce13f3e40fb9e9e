import type { BoundTable } from "../../domain/assessment";
import { bindableRoles, isSingleRole, missingRoles } from "../../domain/column-roles";
import { columnName } from "../../domain/grid";
import type { ColumnRole, TableKind } from "../../domain/assessment";
import { roleName } from "../../domain/role-name";

export interface RoleOptions {
  /** What it is, what it was recognised as, and what the table still lacks. */
  readonly likely: readonly ColumnRole[];
  readonly others: readonly ColumnRole[];
}

const YEAR = /\b20\d\d\b/g;

/** The years that the headings name, and those already given to columns; ascending. */
export function yearsOf({ headings, columns }: Pick<BoundTable, "headings" | "columns">): readonly number[] {
  const texts = [...headings.values(), ...columns.values()].flatMap((text) => text.match(/^tahun:(\d{4})/)?.[1] ?? text.match(YEAR) ?? []);
  return [...new Set(texts.map(Number))].sort((a, b) => a - b);
}

/** What a column may be given, the likely first; "other", the way out, last of those. */
export function roleOptions(kind: TableKind, table: BoundTable, roles: ReadonlyMap<number, ColumnRole>, column: number): RoleOptions {
  const years = yearsOf(table);
  const now = roles.get(column) ?? "other";
  const wanted = [now, table.columns.get(column) ?? "other", ...missingRoles(kind, roles.values(), years).flat()];
  const likely = [...new Set([...wanted.filter((role) => role !== "other"), "other" as const])];
  return { likely, others: bindableRoles(kind, years).filter((role) => !likely.includes(role)) };
}

/** What the columns as given lead to that the user should know, one sentence each (Indonesian). */
export function roleWarnings(kind: TableKind, table: Pick<BoundTable, "headings" | "columns">, roles: ReadonlyMap<number, ColumnRole>): readonly string[] {
  const missing = missingRoles(kind, roles.values(), yearsOf(table)).map((any) => `Belum ada kolom ${any.slice(0, 3).map(roleName).join(" atau ")}.`);
  const byRole = new Map<ColumnRole, number[]>();
  for (const [column, role] of [...roles].sort((a, b) => a[0] - b[0])) if (isSingleRole(role)) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  const doubles = [...byRole].flatMap(([role, [first, ...others]]) =>
    first === undefined || others.length === 0 ? [] : [`Kolom ${[first, ...others].map(columnName).join(" dan ")} sama-sama ${roleName(role)}; yang dibaca kolom ${columnName(first)}.`]);
  return [...missing, ...doubles];
}
