import type { Assessment, MissingSheet } from "../domain/assessment";
import { markName, type SheetPlan } from "../domain/sheet-plan";

/** A sheet written in this session. */
export interface Written {
  readonly sheet: string;
  /** What `contentOf` said of the plan that was written. */
  readonly content: string;
}

export type SheetStatus =
  | { readonly state: "ready"; readonly key: string; readonly name: string }
  /** Ours from an earlier session: whether it is up to date is not known. */
  | { readonly state: "unknown-age"; readonly key: string; readonly name: string; readonly sheet: string }
  | { readonly state: "written"; readonly key: string; readonly name: string; readonly sheet: string }
  | { readonly state: "out-of-date"; readonly key: string; readonly name: string; readonly sheet: string; readonly since: number }
  | { readonly state: "lacking"; readonly key: string; readonly name: string; readonly lacks: string; readonly required: boolean };

/** What stands in a sheet once it is written: a formula follows its sources by itself, so its present value does not count. */
export const contentOf = (plan: SheetPlan): string =>
  JSON.stringify([plan.cells.map((cell) => [cell.row, cell.column, cell.formula ?? cell.value, cell.style]), plan.merges]);

/** The keys whose written sheet no longer says what the present plan says. */
export function outOfDate(plans: readonly SheetPlan[], written: ReadonlyMap<string, Written>): readonly string[] {
  return plans.filter((plan) => written.has(plan.key) && written.get(plan.key)?.content !== contentOf(plan)).map((plan) => plan.key);
}

/**
 * Every sheet of Bab III with its state: those that can be written in their order, then those that lack data, the required ones first.
 * `own`: our sheets now in the workbook by mark; `since`: when (ms) a written sheet was first seen out of date.
 */
export function sheetStatuses(
  { sheets, missing }: Pick<Assessment, "sheets" | "missing">,
  own: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, Written>,
  since: ReadonlyMap<string, number>,
): readonly SheetStatus[] {
  const statusOf = ({ key, name }: SheetPlan): SheetStatus => {
    const sheet = own.get(markName(key).toLowerCase());
    if (sheet === undefined) return { state: "ready", key, name };
    if (!written.has(key)) return { state: "unknown-age", key, name, sheet };
    const stale = since.get(key);
    return stale === undefined ? { state: "written", key, name, sheet } : { state: "out-of-date", key, name, sheet, since: stale };
  };
  const lacking = [...missing.filter(({ required }) => required), ...missing.filter(({ required }) => !required)];
  return [...sheets.map(statusOf), ...lacking.map((sheet: MissingSheet): SheetStatus => ({ state: "lacking", ...sheet }))];
}
