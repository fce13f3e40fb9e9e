import type { MissingSheet } from "../../src/domain/assessment";
import type { Finding, RuleFailure, Severity } from "../../src/domain/finding";
import { isReady } from "../../src/domain/ready";
import { waive } from "../../src/domain/waivers";

const finding = (severity: Severity): Finding => ({
  rule: "r", severity, title: "", at: [{ sheet: "A", row: 1, column: 1 }], found: null, expected: null, message: "", remedy: "", facts: {}, mend: null, mark: "m", waived: null,
});
const waived = (severity: Severity): Finding => ({ ...finding(severity), waived: waive(finding(severity), { reason: "alasan", author: "", date: "2023-01-31" }) });
const missing = (required: boolean): MissingSheet => ({ key: "k", name: "n", lacks: "l", required });
const failure: RuleFailure = { rule: "r", title: "t", error: new Error("x") };

it.each<[string, readonly Finding[], readonly MissingSheet[], readonly RuleFailure[], boolean]>([
  ["nothing found", [], [], [], true],
  ["warnings only", [finding("warning")], [], [], true],
  ["an error", [finding("error")], [], [], false],
  ["an inconsistency", [finding("inconsistency")], [], [], false],
  ["all set aside", [waived("error"), waived("inconsistency"), finding("warning")], [], [], true],
  ["one of two set aside", [waived("error"), finding("inconsistency")], [], [], false],
  ["a required sheet missing", [], [missing(true)], [], false],
  ["another sheet missing", [], [missing(false)], [], true],
  ["a rule broken", [], [], [failure], false],
])("%s", (_, findings, sheets, failures, ready) => {
  expect(isReady(findings, sheets, failures)).toBe(ready);
});
