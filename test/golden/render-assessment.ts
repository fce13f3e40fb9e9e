import type { Assessment } from "../../src/domain/assessment";
import { boxName, columnName, refName } from "../../src/domain/grid";

/** An assessment as text: tables with their columns and rows, findings with their figures, what is unchecked and missing. */
export function renderAssessment(assessment: Assessment): string {
  const tables = assessment.tables.flatMap((table) => [
    `${table.kind} ${table.sheet}!${boxName(table.box)}${table.sure ? "" : " (perlu dipastikan)"}: ${table.title}`,
    `  kolom ${[...table.columns].map(([column, role]) => `${columnName(column)} ${role}`).join(", ")}`,
    `  judul ${table.headerRows.join(" ")} | nomor ${table.numberRow ?? "-"} | kelompok ${table.groupRows.join(" ") || "-"} | jumlah ${table.totalRows.join(" ") || "-"}`,
  ]);
  const findings = assessment.findings.flatMap((finding) => [
    `${finding.severity} ${finding.rule} ${finding.at.map(refName).join(" ")}`,
    `  ${finding.found ?? "-"} | ${finding.expected ?? "-"}`,
    `  ${finding.title}. ${finding.message}`,
    `  ${finding.remedy}`,
    `  ${JSON.stringify(finding.facts)}`,
  ]);
  const rest = [...assessment.unchecked.map(({ rule, lacks }) => `belum diperiksa ${rule}: ${lacks}`), ...assessment.missing.map(({ name, lacks }) => `belum dapat dibuat ${name}: ${lacks}`)];
  return [`${assessment.instansi} ${assessment.year}, ${assessment.ready ? "siap" : "belum siap"}`, "", ...tables, "", ...findings, "", ...rest, ""].join("\n");
}
