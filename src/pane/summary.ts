import type { Assessment } from "../domain/assessment";
import type { Finding, Severity } from "../domain/finding";

export const severities: readonly Severity[] = ["error", "inconsistency", "warning"];

/** The word that stands beside a count. */
export const severityWord: { readonly [severity in Severity]: string } = { error: "galat", inconsistency: "beda", warning: "peringatan" };

/** The word at the head of a group. */
export const severityTitle: { readonly [severity in Severity]: string } = { error: "Galat", inconsistency: "Beda", warning: "Peringatan" };

/** Findings that stand, of one severity. */
export const findingsOf = (findings: readonly Finding[], severity: Severity): readonly Finding[] => findings.filter((finding) => finding.severity === severity && finding.waived === null);

/** Findings that the user has set aside. */
export const waivedOf = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ waived }) => waived !== null);

/** "Belum siap", "Siap diserahkan", or that there is nothing to judge yet. */
export function verdictOf({ tables, ready }: Pick<Assessment, "tables" | "ready">): string {
  if (tables.length === 0) return "Belum ada tabel";
  return ready ? "Siap diserahkan" : "Belum siap";
}

/** The state in one sentence, for the ear. */
export function summaryOf(assessment: Pick<Assessment, "tables" | "ready" | "findings">): string {
  const waived = waivedOf(assessment.findings).length;
  const counts = severities.map((severity) => `${findingsOf(assessment.findings, severity).length} ${severityWord[severity]}`);
  return `${verdictOf(assessment)}: ${[...counts, ...(waived > 0 ? [`${waived} diabaikan`] : [])].join(", ")}.`;
}
