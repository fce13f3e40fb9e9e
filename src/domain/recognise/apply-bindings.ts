import type { Binding, BindingState, BoundTable } from "../assessment";
import { boxesOverlap, type Box, type Grid, type Workbook } from "../grid";
import { groupBy } from "../group-by";
import { userGrids } from "../user-grids";
import { inTrouble } from "./binding-trouble";
import { followBinding } from "./follow-binding";

export interface AppliedBindings {
  /** In workbook order: as confirmed, and what was recognised beside them. */
  readonly tables: readonly BoundTable[];
  /** One for each binding, by id. */
  readonly states: readonly BindingState[];
}

/**
 * What the user has confirmed counts before what was recognised. Of two bindings that claim the same cells the later one
 * counts. Our own sheets are never bound.
 * @param recognised what recognition found in the workbook
 */
export function applyBindings(workbook: Workbook, recognised: readonly BoundTable[], bindings: readonly Binding[]): AppliedBindings {
  if (bindings.length === 0) return { tables: recognised, states: [] };
  const found = groupBy(recognised, ({ sheet }) => sheet);
  const placed = groupBy(bindings, ({ place }) => place?.sheet.toLowerCase() ?? null);
  const grids = userGrids(workbook);
  const sheets = grids.map((grid) => applyToSheet(grid, found.get(grid.sheet) ?? [], placed.get(grid.sheet.toLowerCase()) ?? []));
  const placedIds = new Set(sheets.flatMap(({ states }) => states.map(({ binding }) => binding.id)));
  const isOwn = ({ place }: Binding): boolean => place !== null && workbook.grids.some(({ sheet }) => sheet.toLowerCase() === place.sheet.toLowerCase());
  const unplaced = bindings.filter(({ id }) => !placedIds.has(id)).map((binding) => inTrouble(binding, isOwn(binding) ? "own-sheet" : "gone"));
  return { tables: sheets.flatMap(({ tables }) => tables), states: [...sheets.flatMap(({ states }) => states), ...unplaced].sort((a, b) => a.binding.id - b.binding.id) };
}

/** What came of a sheet, for readings in which it, what was recognised on it and what was confirmed of it are the same. */
const known = new WeakMap<Grid, { readonly found: readonly BoundTable[]; readonly said: string; readonly applied: AppliedBindings }>();

function applyToSheet(grid: Grid, found: readonly BoundTable[], bindings: readonly Binding[]): AppliedBindings {
  if (bindings.length === 0) return { tables: found, states: [] };
  const said = JSON.stringify(bindings);
  const before = known.get(grid);
  const isSame = before?.said === said && before.found.length === found.length && found.every((table, i) => table === before.found[i]);
  const applied = isSame ? before.applied : apply(grid, found, bindings);
  known.set(grid, { found, said, applied });
  return applied;
}

function apply(grid: Grid, recognised: readonly BoundTable[], bindings: readonly Binding[]): AppliedBindings {
  const claimed: Box[] = [];
  const denied: Box[] = [];
  const bound: BoundTable[] = [];
  const states = [...bindings].reverse().map((binding): BindingState => {
    const { kind, place } = binding;
    if (!place) return inTrouble(binding, "gone");
    if (kind === null) denied.push(place.box);
    if (kind === null) return { binding, table: null, cause: null, trouble: null };
    if (claimed.some((box) => boxesOverlap(box, place.box))) return inTrouble(binding, "claimed");
    const others = bindings.flatMap((other) => (other.kind !== null && other.place && !boxesOverlap(other.place.box, place.box) ? [other.place.box] : []));
    const table = followBinding({ ...binding, kind }, place.box, { grid, recognised, others });
    if (typeof table === "string") return inTrouble(binding, table);
    claimed.push(place.box, table.box);
    bound.push(table);
    const isClear = table.doubts.length === 0;
    return { binding, table: { sheet: table.sheet, box: table.box }, cause: isClear ? null : "columns", trouble: isClear ? null : table.doubts.map(({ text }) => text).join(" ") };
  });
  const free = recognised.filter(({ box }) => !bound.some((table) => boxesOverlap(table.box, box)) && !denied.some((place) => isMostlyIn(box, place)));
  return { tables: [...bound, ...free].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left), states: states.reverse() };
}

/** Half of its headings, or half of its cells. */
function isMostlyIn(box: Box, place: Box): boolean {
  const width = Math.min(box.right, place.right) - Math.max(box.left, place.left) + 1;
  const height = Math.min(box.bottom, place.bottom) - Math.max(box.top, place.top) + 1;
  const [columns, rows] = [box.right - box.left + 1, box.bottom - box.top + 1];
  if (width <= 0 || height <= 0) return false;
  return (width * 2 >= columns && place.top <= box.top) || width * height * 2 >= columns * rows;
}
