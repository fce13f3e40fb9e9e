import type { MissingSheet } from "../assessment";
import type { ReportDocument } from "../report-document";
import type { SheetPlan } from "../sheet-plan";
import { composeDokumen } from "./dokumen";
import { hasilPemeriksaan } from "./hasil-pemeriksaan";
import { reportTables } from "./index";
import type { ReportInput, ReportTable } from "./report-table";

export interface Report {
  /** In the order of the tabs; "Hasil Pemeriksaan" last. Empty when no table of the workbook is known. */
  readonly sheets: readonly SheetPlan[];
  readonly missing: readonly MissingSheet[];
  /** No error, no inconsistency, no required table of Bab III missing. Rules that could not run do not count against it: they are listed. */
  readonly ready: boolean;
  readonly document: ReportDocument | null;
}

/** Every table whose data is there, numbered in turn, and of the others what they lack. */
export function composeReport(given: Omit<ReportInput, "missing" | "ready">): Report {
  const draft: ReportInput = { ...given, missing: [], ready: false };
  const judged = reportTables.map((table) => ({ table, lacks: table.lacks(draft) }));
  const missing = judged.flatMap(({ table: { key, name, required }, lacks }) => (lacks === null ? [] : [{ key, name, lacks, required }]));
  const ready = !missing.some(({ required }) => required) && given.findings.every(({ severity }) => severity === "warning");
  if (given.tables.length === 0) return { sheets: [], missing, ready, document: null };
  const input: ReportInput = { ...given, missing, ready };
  const count = new Map<number, number>();
  const numbered = ({ chapter }: ReportTable): string => {
    if (chapter === null) return "";
    const number = (count.get(chapter) ?? 0) + 1;
    count.set(chapter, number);
    return `Tabel ${chapter}.${number}`;
  };
  const written = judged.filter(({ lacks }) => lacks === null).map(({ table }) => table.compose(input, numbered(table)));
  return { sheets: [...written, hasilPemeriksaan.compose(input, "")], missing, ready, document: composeDokumen(input, written) };
}
