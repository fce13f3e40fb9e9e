import type { Box, Grid } from "../domain/grid";
import type { Change } from "./changes";
import { formulaBoxes } from "./formula-boxes";
import { type Area, boxOf } from "./load-cells";
import { rangeOf } from "./range-of";
import { CALCULATED_PROPERTIES, CELL_PROPERTIES } from "./read-cells";

/** What is new below the used range, up to so many cells, is read along; more of it with everything. */
const MOST_NEW_CELLS = 20_000;

export interface LoadedBox {
  readonly box: Box;
  readonly range: Excel.Range;
}

export interface LoadedChanges {
  readonly edited: readonly LoadedBox[];
  /** Without number formats, which no calculation changes. */
  readonly calculated: readonly LoadedBox[];
  /** The used range if the edits have added rows at its end; `null` of an empty sheet. */
  readonly grown: Area | null;
}

/** Queues the loading of what was edited on a sheet, and of every formula. `used`: what was in use before; `null`: nothing. */
export function loadChanges(sheet: Excel.Worksheet, grid: Grid, used: Area | null, changes: readonly Change[]): LoadedChanges {
  const load = (box: Box, properties: string): LoadedBox => ({ box, range: rangeOf(sheet, box).load(properties) });
  const calculated = formulaBoxes(grid).map((box) => load(box, CALCULATED_PROPERTIES));
  if (!used) return { edited: [], calculated, grown: null };
  const before = boxOf(used);
  const mostRows = Math.floor(MOST_NEW_CELLS / used.columnCount);
  const bottom = Math.min(before.bottom + mostRows, Math.max(before.bottom, ...changes.map(({ box }) => box.bottom)));
  const added = bottom > before.bottom ? [{ ...before, top: before.bottom + 1, bottom }] : [];
  const edited = [...changes.flatMap(({ box }) => shared(box, before) ?? []), ...added].map((box) => load(box, CELL_PROPERTIES));
  return { edited, calculated, grown: { ...used, rowCount: bottom - used.rowIndex } };
}

function shared(a: Box, b: Box): Box | null {
  const box = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return box.top <= box.bottom && box.left <= box.right ? box : null;
}
