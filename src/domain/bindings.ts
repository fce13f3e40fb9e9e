import type { Binding, BindingState, BoundColumn, BoundTable, ColumnRole, TableKind } from "./assessment";
import { boxesOverlap, type Box } from "./grid";
import { placeName, type Place } from "./place-reference";

/**
 * The user confirms a table, with what was changed of it; `kind` `null` says that it is none of ours. What was confirmed before
 * of the same cells is replaced.
 * @param roles column number → role; columns that are not named keep theirs
 */
export function confirmTable(bindings: readonly Binding[], table: BoundTable, kind: TableKind | null = table.kind, roles: ReadonlyMap<number, ColumnRole> = table.columns): readonly Binding[] {
  const { sheet, box, columns, headings } = table;
  const bound = columnsOf(box).map((column): BoundColumn => ({ heading: headings.get(column) ?? "", role: roles.get(column) ?? columns.get(column) ?? "other" }));
  const before = bindings.find((binding) => isReplaced(binding, { sheet, box }));
  return put(bindings, { place: { sheet, box }, kind, headingRows: headingRowsOf(table), marked: before?.marked ?? false, columns: bound });
}

/** What the user says of a range that was selected ("Tandai sendiri"). */
export interface MarkedRange extends Place {
  readonly kind: TableKind | null;
  /** How many rows from the top are headings; at least 1. */
  readonly headingRows: number;
  /** From the left, as many as the range has. */
  readonly columns: readonly BoundColumn[];
}

export const markRange = (bindings: readonly Binding[], { sheet, box, kind, headingRows, columns }: MarkedRange): readonly Binding[] =>
  put(bindings, { place: { sheet, box }, kind, headingRows: Math.max(1, headingRows), marked: true, columns });

/** It is recognised again as if nothing had been said of it. */
export const withoutBinding = (bindings: readonly Binding[], id: number): readonly Binding[] => bindings.filter((binding) => binding.id !== id);

/** What was confirmed of this table; `null`: nothing. */
export const bindingOf = (states: readonly BindingState[], { sheet, box }: BoundTable): Binding | null =>
  states.find(({ table }) => table !== null && table.sheet === sheet && table.box.top === box.top && table.box.left === box.left)?.binding ?? null;

/** In the place of those it replaces, with the first one's id, else with a new one. */
function put(bindings: readonly Binding[], next: Omit<Binding, "id" | "stood" | "place"> & { readonly place: Place }): readonly Binding[] {
  const replaced = bindings.filter((binding) => isReplaced(binding, next.place));
  const id = replaced[0]?.id ?? bindings.reduce((last, binding) => Math.max(last, binding.id), 0) + 1;
  const columns = next.columns.slice(0, next.columns.reduce((last, { heading, role }, i) => (heading === "" && role === "other" ? last : i + 1), 0));
  return [...bindings.filter((binding) => !replaced.includes(binding)), { ...next, columns, id, stood: placeName(next.place) }].sort((a, b) => a.id - b.id);
}

/** Its cells are the same, or all of them within. */
function isReplaced({ place }: Binding, { sheet, box }: Place): boolean {
  if (!place || place.sheet.toLowerCase() !== sheet.toLowerCase() || !boxesOverlap(place.box, box)) return false;
  return place.box.top === box.top || isWithin(place.box, box);
}

const isWithin = (inner: Box, outer: Box): boolean => inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

const columnsOf = ({ left, right }: Box): number[] => Array.from({ length: right - left + 1 }, (_, i) => left + i);

/** Without those that are repeated further down. */
function headingRowsOf({ box, headerRows, numberRow, bodyRows, groupRows, totalRows }: BoundTable): number {
  const below = [...bodyRows, ...groupRows, ...totalRows].reduce((least, row) => Math.min(least, row), numberRow ?? box.bottom + 1);
  return Math.max(1, headerRows.filter((row) => row < below).length);
}
