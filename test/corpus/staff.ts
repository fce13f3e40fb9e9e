import type { Draw } from "../fixtures/clean/draw";
import type { Put } from "./put";

/** The sums of the columns of some rows. */
export const addUp = (rows: readonly (readonly number[])[]): number[] => (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0));

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** Nobody: "-", 0 or an empty cell, as this office has it. */
export function dash(draw: Draw): (count: number) => Put {
  const nobody = draw.pick(["-", 0, null]);
  return (count) => (count === 0 ? nobody : count);
}

/** Some of so many. */
export const share = (draw: Draw, count: number): number => draw.int(0, count);
