import type { Finding, Severity, Unchecked } from "../finding";
import { rules } from "./index";
import { toFinding, type Context } from "./rule";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, inconsistency: 1, warning: 2 };

/** All rules over one workbook: findings worst first, then in the order of the sheets, rows and columns; and what could not be checked. */
export function runRules(context: Context, sheets: readonly string[]): { findings: Finding[]; unchecked: Unchecked[] } {
  const findings = rules.flatMap((rule) => rule.check(context).map((issue) => toFinding(rule, issue)));
  const place = new Map(sheets.map((sheet, i) => [sheet, i]));
  findings.sort((a, b) => {
    const [x, y] = [a.at[0], b.at[0]];
    return ORDER[a.severity] - ORDER[b.severity] || (place.get(x.sheet) ?? 0) - (place.get(y.sheet) ?? 0) || x.row - y.row || x.column - y.column;
  });
  const unchecked = rules.flatMap((rule) => rule.lacks(context).map((lacks) => ({ rule: rule.id, title: rule.title, lacks })));
  return { findings, unchecked };
}
