import type { MissingSheet } from "../assessment";
import type { SheetPlan } from "../sheet-plan";
import { hasilPemeriksaan } from "./hasil-pemeriksaan";
import { reportTables } from "./index";
import type { ReportInput } from "./report-table";

export interface Report {
  /** In the order of the tabs; "Hasil Pemeriksaan" last. Empty when no table of the workbook is known. */
  readonly sheets: readonly SheetPlan[];
  readonly missing: readonly MissingSheet[];
  /** No error, no inconsistency, no table of Bab III missing. Rules that could not run do not count against it: they are listed. */
  readonly ready: boolean;
}

/** Every table whose data is there, numbered in turn, and of the others what they lack. */
export function composeReport(given: Omit<ReportInput, "missing" | "ready">): Report {
  const draft: ReportInput = { ...given, missing: [], ready: false };
  const judged = reportTables.map((table) => ({ table, lacks: table.lacks(draft) }));
  const missing = judged.flatMap(({ table: { key, name }, lacks }) => (lacks === null ? [] : [{ key, name, lacks }]));
  const ready = missing.length === 0 && given.findings.every(({ severity }) => severity === "warning");
  if (given.tables.length === 0) return { sheets: [], missing, ready };
  const input: ReportInput = { ...given, missing, ready };
  const written = judged.filter(({ lacks }) => lacks === null).map(({ table }, i) => table.compose(input, `Tabel 3.${i + 1}`));
  return { sheets: [...written, hasilPemeriksaan.compose(input, "")], missing, ready };
}
