import type { Grid } from "../grid";
import { headingsOf } from "./heading-levels";
import { isAllHeads } from "./heading-row";
import { filledColumns } from "./row-shape";
import type { Meaning } from "./wordings";

export type Run = [left: number, right: number];

/** So many empty columns inside a table are passed over. */
const MAX_SPACERS = 1;

/** What names the rows of a table. */
const NAMES: ReadonlySet<Meaning> = new Set<Meaning>(["sasaran", "indikator", "tolok-ukur", "program", "kegiatan", "sub-kegiatan", "program-kegiatan", "unit", "golongan", "jabatan", "uraian", "kalimat"]);
const NUMBERS: ReadonlySet<Meaning> = new Set<Meaning>(["no", "kode"]);

/**
 * Runs of columns with an empty one between them are one table when the right one cannot be a table of its own, for nothing
 * in it names its rows, or when the left one only numbers them.
 */
export function joinRuns(grid: Grid, row: number, runs: readonly Run[]): readonly Run[] {
  if (runs.length < 2) return runs;
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before && run[0] - before[1] - 1 <= MAX_SPACERS && belong(meaningsOf(grid, row, before), meaningsOf(grid, row, run))) before[1] = run[1];
    else joined.push([...run]);
  }
  return joined;
}

/** What the headings of a run say; `null` when they are none. */
function meaningsOf(grid: Grid, row: number, [left, right]: Run): ReadonlySet<Meaning> | null {
  if (filledColumns(grid, row, left, right).length === 0 || !isAllHeads(grid, row, left, right)) return null;
  const meanings = [...headingsOf(grid, [row], left, right).values()].flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));
  return meanings.length === 0 ? null : new Set(meanings);
}

function belong(left: ReadonlySet<Meaning> | null, right: ReadonlySet<Meaning> | null): boolean {
  if (left === null || right === null) return false;
  const hasNames = (meanings: ReadonlySet<Meaning>): boolean => [...meanings].some((meaning) => NAMES.has(meaning));
  return hasNames(right) ? [...left].every((meaning) => NUMBERS.has(meaning)) : hasNames(left) && ![...right].some((meaning) => NUMBERS.has(meaning));
}
