import type { Assessment, BoundTable, ColumnRole } from "../domain/assessment";
import type { Finding } from "../domain/finding";
import { boxName, columnName, refName } from "../domain/grid";
import type { WorkbookError } from "../domain/workbook-error";
import { standingOf } from "./standing";

/** One file as `--json` tells it. The names are a contract: scripts depend on them; new ones may only be added. */
export const fileAsJson = (file: string, assessment: Assessment) => ({
  file,
  instansi: assessment.instansi,
  year: assessment.year,
  tables: assessment.tables.map(tableAsJson),
  findings: assessment.findings.map(findingAsJson),
  unchecked: assessment.unchecked.map(({ rule, title, lacks }) => ({ rule, title, lacks })),
  missing: assessment.missing.map(({ key, name, lacks }) => ({ key, sheet: name, lacks })),
  settingIssues: assessment.settingIssues.map(({ setting, message, at }) => ({ setting, message, cell: at && refName(at) })),
  failures: assessment.failures.map(({ rule, title }) => ({ rule, title })),
  fingerprint: assessment.fingerprint,
  lastCheck: assessment.lastCheck,
  summary: standingOf(assessment),
  ready: assessment.ready,
});

/** A file that could not be checked has the same shape, and says why. */
export const failureAsJson = (file: string, { code, userMessage }: Pick<WorkbookError, "userMessage"> & { readonly code: string }) => ({
  file, instansi: null, year: null, tables: [], findings: [], unchecked: [], missing: [], settingIssues: [], failures: [], fingerprint: null, lastCheck: null, summary: null, ready: false, error: { code, message: userMessage },
});

/** Roles that the contract does not know are "other" to it. */
const LATER_ROLES: ReadonlySet<string> = new Set([
  "tahun", "triwulan", "target-renstra", "standar-nasional", "penyebab", "solusi", "sumber-data", "mendukung", "tolok-ukur", "satuan-realisasi", "predikat", "bagian", "kalimat",
] satisfies ColumnRole[]);
const roleAsJson = (role: ColumnRole): ColumnRole => (LATER_ROLES.has(role) || role.startsWith("tw:") ? "other" : role);

const tableAsJson = (table: BoundTable) => ({
  kind: table.kind,
  sheet: table.sheet,
  range: boxName(table.box),
  columns: Object.fromEntries([...table.columns].map(([column, role]) => [columnName(column), roleAsJson(role)])),
  headerRows: table.headerRows,
  numberRow: table.numberRow,
  groupRows: table.groupRows,
  totalRows: table.totalRows,
  sure: table.sure,
  title: table.title,
});

const findingAsJson = ({ rule, severity, title, message, at, facts, found, expected, remedy, waived }: Finding) => ({
  rule, severity, title, message, cells: at.map(refName), facts, found, expected, remedy,
  waived: waived && { reason: waived.reason, author: waived.author, date: waived.date },
});
