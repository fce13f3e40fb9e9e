import type { MissingSheet, SettingIssue } from "../assessment";
import type { Finding, RuleFailure, Severity, Unchecked } from "../finding";
import { choicesInForce, type Choice } from "./choices-in-force";
import type { ReportInput } from "./report-table";

/** One row of Hasil Pemeriksaan. */
export type CheckRow =
  | { readonly kind: "finding"; readonly number: number; readonly finding: Finding }
  | { readonly kind: "failure"; readonly number: number; readonly failure: RuleFailure }
  | { readonly kind: "unchecked"; readonly number: number; readonly unchecked: Unchecked }
  | { readonly kind: "missing"; readonly number: number; readonly missing: MissingSheet }
  | { readonly kind: "issue"; readonly number: number; readonly issue: SettingIssue }
  | { readonly kind: "choice"; readonly number: number; readonly choice: Choice }
  | { readonly kind: "section" | "calm"; readonly text: string };

const ORDER: Readonly<Record<Severity, number>> = { error: 0, inconsistency: 1, warning: 2 };

/** Findings worst first, of each severity those that were set aside last; then what could not be checked or made, and the choices. */
export function checkRows(input: ReportInput): CheckRow[] {
  const { findings, failures, missing, settingIssues } = input;
  const sorted = [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || Number(a.waived !== null) - Number(b.waived !== null));
  return [
    ...sorted.map((finding, i): CheckRow => ({ kind: "finding", number: i + 1, finding })),
    ...(findings.length === 0 ? [{ kind: "calm", text: "Tidak ada temuan pada aturan yang diperiksa." } as const] : []),
    ...section("Pemeriksaan yang gagal karena kesalahan program", failures.map((each, i): CheckRow => ({ kind: "failure", number: i + 1, failure: each }))),
    ...section("Yang belum dapat diperiksa", lacking(input).map((each, i): CheckRow => ({ kind: "unchecked", number: i + 1, unchecked: each }))),
    ...section("Tabel Bab III yang belum dapat dibuat", missing.map((each, i): CheckRow => ({ kind: "missing", number: i + 1, missing: each }))),
    ...section("Pilihan yang tidak dapat dipakai", settingIssues.map((each, i): CheckRow => ({ kind: "issue", number: i + 1, issue: each }))),
    ...section("Pilihan yang dipakai", choicesInForce(input).map((each, i): CheckRow => ({ kind: "choice", number: i + 1, choice: each }))),
  ];
}

/** What lacks data; rules that broke are told by themselves. */
export const lacking = ({ unchecked, failures }: Pick<ReportInput, "unchecked" | "failures">): Unchecked[] => {
  const broken = new Set(failures.map(({ rule }) => rule));
  return unchecked.filter(({ rule }) => !broken.has(rule));
};

const section = (text: string, rows: readonly CheckRow[]): CheckRow[] => (rows.length === 0 ? [] : [{ kind: "section", text }, ...rows]);
