import type { Assessment } from "../domain/assessment";
import type { Triwulan } from "../domain/settings";
import { WorkbookError } from "../domain/workbook-error";
import { asFailure, type Failure } from "./failure";
import type { Io } from "./io";
import { readInput, type Input } from "./read-input";

/** Reads and assesses one file; a workbook without a table we know cannot be checked. */
export async function assessFile(io: Pick<Io, "cwd" | "assess" | "today">, file: string, triwulan: Triwulan | null): Promise<Input & { readonly assessment: Assessment }> {
  const { bytes, workbook } = await readInput(io.cwd, file);
  const assessment = io.assess(workbook, triwulan === null ? {} : { triwulan }, io.today);
  if (assessment.tables.length === 0) {
    throw new WorkbookError("no-tables", "Belum ada tabel LAKIP yang dikenali; beri judul kolom seperti Indikator Kinerja, Target, Realisasi, atau Pagu, atau mulai dari lakip init.");
  }
  return { bytes, workbook, assessment };
}

/** Findings that make the exit code 1. */
export const hasFindings = ({ findings }: Assessment): boolean => findings.some(({ severity, waived }) => severity !== "warning" && waived === null);

/** What is told of rules that broke on the file. */
export const ruleFailures = ({ failures }: Assessment): Failure[] =>
  failures.map(({ rule, error }) => ({ code: "rule-failed", userMessage: `Aturan ${rule} tidak selesai. ${asFailure(error).userMessage}` }));
