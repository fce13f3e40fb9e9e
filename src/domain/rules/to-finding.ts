import { Exact } from "../calculate/decimals";
import type { CellEdit, Finding, Mend } from "../finding";
import { markOf } from "../finding-mark";
import { cellAt, isCellError, type Cell, type CellRef, type Grid } from "../grid";
import { formatIndonesian } from "../indonesian-number";
import { looksLikeFigure } from "../recognise/block";
import { shortText } from "../short-text";
import type { Issue, PlannedEdit, Rule } from "./rule";

/** What was found is quoted so far: a cell may hold a whole paragraph where a figure belongs. */
const LONGEST = 300;
const LONGEST_MESSAGE = 2000;

/** @param gridOf the sheets by name, for what stands in the cells */
export function toFinding({ id, severity }: Rule, issue: Issue, gridOf: ReadonlyMap<string, Grid>): Finding {
  const { title, at, message, remedy, facts } = issue;
  const [found, expected] = [issue.found ?? null, issue.expected ?? null];
  const values = at.map(({ sheet, row, column }) => valueOf(gridOf.get(sheet), row, column));
  return { rule: id, severity, title, at, found: found && shortText(found, LONGEST), expected: expected && shortText(expected, LONGEST), message: shortText(message, LONGEST_MESSAGE), remedy, facts, mend: toMend(issue, gridOf), mark: markOf([id, found, expected, values, namesBeside(at[0], gridOf)], facts), waived: null };
}

const valueOf = (grid: Grid | undefined, row: number, column: number) => (grid ? cellAt(grid, row, column).value : null);

/** The words in the cell's row: they tell findings apart whose figures are alike, wherever their rows come to stand. */
function namesBeside({ sheet, row, column }: CellRef, gridOf: ReadonlyMap<string, Grid>): string[] {
  const cells = gridOf.get(sheet)?.rows[row - 1] ?? [];
  return cells.flatMap((cell, i) => (cell && i !== column - 1 && typeof cell.value === "string" && !looksLikeFigure(cell) ? [cell.value] : []));
}

function toMend({ mend }: Issue, gridOf: ReadonlyMap<string, Grid>): Mend | null {
  const [first, ...others] = (mend?.edits ?? []).map((edit) => toEdit(edit, gridOf.get(edit.at.sheet))).filter((edit) => edit !== null);
  return mend && first ? { label: mend.label, edits: [first, ...others] } : null;
}

/** A cell with a formula is never mended: its figure is the formula's business. */
function toEdit({ at, value, format, after }: PlannedEdit, grid: Grid | undefined): CellEdit | null {
  const cell = grid && cellAt(grid, at.row, at.column);
  return cell && cell.formula === null ? { at, was: cell.value, value, format: format ?? null, before: shown(cell), after } : null;
}

function shown({ value, format }: Cell): string {
  if (value === null) return "(kosong)";
  if (isCellError(value)) return value.error;
  if (typeof value !== "number") return String(value);
  return format.includes("%") ? `${formatIndonesian(new Exact(value).times(100))}%` : formatIndonesian(new Exact(value));
}
