import type { Finding, RuleFailure, Severity, Unchecked } from "../finding";
import type { Grid } from "../grid";
import { rules } from "./index";
import type { Context, Rule } from "./rule";
import { toFinding } from "./to-finding";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, inconsistency: 1, warning: 2 };

export interface Outcome {
  /** Worst first, then in the order of the sheets, rows and columns. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Rules that broke; the others ran all the same. */
  readonly failures: readonly RuleFailure[];
}

/** All rules over one workbook. A rule that breaks is reported as not run; its failure is kept for whoever has to mend it. */
export function runRules(context: Context, run: readonly Rule[] = rules): Outcome {
  const gridOf = new Map(context.workbook.grids.map((grid) => [grid.sheet, grid]));
  const outcomes = run.map((rule) => runRule(rule, context, gridOf));
  return {
    findings: outcomes.flatMap(({ findings }) => findings).sort(inOrder(context.workbook.grids)),
    unchecked: outcomes.flatMap(({ unchecked }) => unchecked),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

function runRule(rule: Rule, context: Context, gridOf: ReadonlyMap<string, Grid>): Outcome {
  const { id, title } = rule;
  try {
    const findings = rule.check(context).map((issue) => toFinding(rule, issue, gridOf));
    return { findings, unchecked: rule.lacks(context).map((lacks) => ({ rule: id, title, lacks })), failures: [] };
  } catch (error) {
    const lacks = "Pemeriksaan ini gagal karena kesalahan program, bukan karena data Anda. Salin keterangannya dari panel dan laporkan.";
    return { findings: [], unchecked: [{ rule: id, title, lacks }], failures: [{ rule: id, title, error }] };
  }
}

function inOrder(grids: readonly Grid[]): (a: Finding, b: Finding) => number {
  const place = new Map(grids.map(({ sheet }, i) => [sheet, i]));
  return ({ severity: a, at: [x] }, { severity: b, at: [y] }) =>
    ORDER[a] - ORDER[b] || (place.get(x.sheet) ?? 0) - (place.get(y.sheet) ?? 0) || x.row - y.row || x.column - y.column;
}
