import { markOf } from "../finding-mark";
import type { CellEdit, Finding, Mend } from "../finding";
import { cellAt, isCellError, type Cell, type Grid } from "../grid";
import { formatIndonesian } from "../indonesian-number";
import { Exact } from "../calculate/decimals";
import type { Issue, PlannedEdit, Rule } from "./rule";

/** @param gridOf the sheets by name, for what stands in the cells */
export function toFinding({ id, severity }: Rule, issue: Issue, gridOf: ReadonlyMap<string, Grid>): Finding {
  const { title, at, message, remedy, facts } = issue;
  const [found, expected] = [issue.found ?? null, issue.expected ?? null];
  const values = at.map(({ sheet, row, column }) => valueOf(gridOf.get(sheet), row, column));
  return { rule: id, severity, title, at, found, expected, message, remedy, facts, mend: toMend(issue, gridOf), mark: markOf([id, found, expected, values], facts), waived: null };
}

const valueOf = (grid: Grid | undefined, row: number, column: number) => (grid ? cellAt(grid, row, column).value : null);

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
