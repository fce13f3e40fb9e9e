import { chartsName, chartsToNames } from "./chart-record";
import { digestRows, recordFromNames, recordName, recordOf, recordToNames, type ContentRecord } from "./content-record";
import { cellName, type Box, type CellRef, type DefinedName, type Grid, type Workbook } from "./grid";
import { CHECK_PREFIX, CHECK_SHEET } from "./last-check";
import { namesOfText } from "./name-text";
import { planBox } from "./plan-box";
import { gridContents, holdsSomething, plannedContents, type Content } from "./sheet-contents";
import { markName, ownSheets, type SheetPlan } from "./sheet-plan";

/** What a rewrite of one of our sheets would take from the user. */
export interface OwnEdit {
  /** Of the plan whose sheet it is. */
  readonly key: string;
  /** The sheet's present name. */
  readonly sheet: string;
  /** False: there is no record of what was written, so that anything on the sheet may be the user's. */
  readonly known: boolean;
  /** Rows, ascending, whose contents are neither what was written nor what is to be written. On very long sheets whole groups of rows. */
  readonly changedRows: readonly number[];
  /** Cells of the user's beside what was written that the new sheet would cover. */
  readonly covered: readonly CellRef[];
}

/** What to keep with a sheet, in hidden names: so that edits of it can be told from what was written, its charts be drawn again, and what the plan itself keeps. */
export const contentNames = (plan: SheetPlan): readonly DefinedName[] => [...recordToNames(plan.key, recordOf(planBox(plan), plannedContents(plan))), ...chartsToNames(plan), ...(plan.names ?? [])];

/** The names kept with a sheet by its last writing, whatever they hold now: the next one replaces them. */
export const keptNames = (names: readonly DefinedName[], key: string): readonly string[] =>
  [recordName(key), chartsName(key), ...(key === CHECK_SHEET ? [CHECK_PREFIX] : [])].flatMap((prefix) => namesOfText(prefix, names));

/**
 * The area of the last writing, from A1; `null`: no record, and the whole sheet counts as written. With the sheet as it
 * stands now, rows of ours that were pushed below that area count with it.
 */
export function writtenBox(names: readonly DefinedName[], key: string, grid?: Grid): Box | null {
  const record = recordFromNames(names, key);
  return record && grid ? { ...record.box, bottom: record.box.bottom + pushedRows(record, grid) } : (record?.box ?? null);
}

/** How many rows below the recorded area are ours: our last row is not where it was, and these are rows that were written. */
function pushedRows({ box, rowsPerDigest, digests }: ContentRecord, grid: Grid): number {
  const [empty] = digestRows(new Map(), 1, 1);
  const lastHeld = (rows: readonly string[]) => rows.reduce((last, digest, index) => (digest === empty ? last : index), -1);
  const last = lastHeld(digests);
  if (rowsPerDigest > 1 || last < 0) return 0;
  const contents = gridContents(grid, box.right);
  const lastRow = contents.get(last + 1) ?? new Map<number, Content>();
  if (digestRows(new Map([[1, lastRow]]), 1, 1)[0] === digests[last]) return 0;
  const written = new Set(digests);
  const below = digestRows(contents, grid.rows.length, 1).slice(box.bottom);
  const foreign = below.findIndex((digest) => digest !== empty && !written.has(digest));
  return lastHeld(below.slice(0, foreign < 0 ? undefined : foreign)) + 1;
}

/** The sheets of ours where a rewrite would take something from the user; untouched ones are left out. */
export function findOwnEdits(workbook: Workbook, plans: readonly SheetPlan[]): readonly OwnEdit[] {
  const own = ownSheets(workbook.names);
  return plans.flatMap((plan) => {
    const sheet = own.get(markName(plan.key).toLowerCase())?.toLowerCase();
    const grid = workbook.grids.find((candidate) => candidate.sheet.toLowerCase() === sheet);
    if (!grid) return [];
    const edit = findEdit(grid, plan, workbook.names);
    return edit.changedRows.length > 0 || edit.covered.length > 0 ? [edit] : [];
  });
}

function findEdit(grid: Grid, plan: SheetPlan, names: readonly DefinedName[]): OwnEdit {
  const record = recordFromNames(names, plan.key);
  const { box, rowsPerDigest, digests: written } = record ?? { box: null, rowsPerDigest: 1, digests: [] };
  const old = writtenBox(names, plan.key, grid);
  const right = box?.right ?? Infinity;
  const bottom = box?.bottom ?? grid.rows.length;
  const found = digestRows(gridContents(grid, right), bottom, rowsPerDigest);
  const planned = digestRows(plannedContents(plan), bottom, rowsPerDigest);
  const empty = digestRows(new Map(), bottom, rowsPerDigest);
  const changedRows: number[] = [];
  found.forEach((digest, group) => {
    if (digest === (written[group] ?? empty[group]) || digest === planned[group]) return;
    for (let row = group * rowsPerDigest + 1; row <= Math.min(bottom, (group + 1) * rowsPerDigest); row++) changedRows.push(row);
  });
  return { key: plan.key, sheet: grid.sheet, known: record !== null, changedRows, covered: old ? coveredCells(grid, old, planBox(plan)) : [] };
}

function coveredCells(grid: Grid, old: Box, next: Box): readonly CellRef[] {
  const covered: CellRef[] = [];
  grid.rows.slice(0, next.bottom).forEach((cells, r) => {
    cells?.slice(0, next.right).forEach((cell, c) => {
      const isOutside = r >= old.bottom || c >= old.right;
      if (isOutside && cell && holdsSomething(cell)) covered.push({ sheet: grid.sheet, row: r + 1, column: c + 1 });
    });
  });
  return covered;
}

/** Where the edits are, for a sentence: "baris 5, 8–10; sel J3". */
export function editPlaces({ changedRows, covered }: OwnEdit): string {
  const spans: string[] = [];
  for (let i = 0; i < changedRows.length; i++) {
    const first = changedRows[i] as number;
    while (changedRows[i + 1] === (changedRows[i] as number) + 1) i++;
    const last = changedRows[i] as number;
    spans.push(first === last ? String(first) : `${first}\u2013${last}`);
  }
  const cells = covered.map(cellName);
  return [spans.length > 0 ? `baris ${shorten(spans)}` : "", cells.length > 0 ? `sel ${shorten(cells)}` : ""].filter(Boolean).join("; ");
}

/** The first few, and how many more. */
const shorten = (places: readonly string[]): string =>
  places.length <= 6 ? places.join(", ") : `${places.slice(0, 5).join(", ")}, dan ${places.length - 5} tempat lain`;
