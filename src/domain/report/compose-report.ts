import type { ReportDocument } from "../report-document";
import type { SheetPlan } from "../sheet-plan";
import { composeDokumen } from "./dokumen";
import { hasilPemeriksaan } from "./hasil-pemeriksaan";
import { reportTables } from "./index";
import type { ReportInput, ReportTable } from "./report-table";

export interface Report {
  /** In the order of the tabs; "Hasil Pemeriksaan" last. Empty when no table of the workbook is known. */
  readonly sheets: readonly SheetPlan[];
  readonly document: ReportDocument | null;
}

/** Every table whose data is there, numbered in turn. */
export function composeReport(input: ReportInput): Report {
  if (input.tables.length === 0) return { sheets: [], document: null };
  const missing = new Set(input.missing.map(({ key }) => key));
  const count = new Map<number, number>();
  const numbered = ({ chapter }: ReportTable): string => {
    if (chapter === null) return "";
    const number = (count.get(chapter) ?? 0) + 1;
    count.set(chapter, number);
    return `Tabel ${chapter}.${number}`;
  };
  const written = reportTables.filter(({ key }) => !missing.has(key)).map((table) => table.compose(input, numbered(table)));
  return { sheets: [...written, hasilPemeriksaan.compose(input, "")], document: composeDokumen(input, written) };
}
