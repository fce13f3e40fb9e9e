import { assessFile, hasFindings, ruleFailures } from "./assess-file";
import { asFailure, type Failure } from "./failure";
import type { Io } from "./io";
import { failureAsJson, fileAsJson } from "./json-report";
import { paintFor } from "./paint";
import type { CheckCommand } from "./parse-arguments";
import { standingOf, type Standing } from "./standing";
import { fileAsText } from "./text-report";

/** What of one file is asked for. */
export type CheckRequest = Pick<CheckCommand, "json" | "triwulan"> & { readonly file: string };

/** What is told of one file; plain data, so that a worker can hand it over. */
export interface FileReport {
  readonly file: string;
  /** As people read it; `null` where JSON was asked for or the file could not be checked. */
  readonly text: string | null;
  /** As `--json` tells it; `null` where the text was asked for. */
  readonly json: object | null;
  /** The line of the roll-up; `null` for a file that could not be checked. */
  readonly standing: Standing | null;
  /** Something of severity error or inconsistency stands. */
  readonly hasFindings: boolean;
  /** Sentences for standard error: why the file, or a rule on it, could not be checked. */
  readonly failures: readonly Failure[];
}

/** Reads, assesses and words one file. Never rejects: what fails is told of that file alone. */
export async function checkFile(io: Pick<Io, "cwd" | "assess" | "color" | "today">, { file, json, triwulan }: CheckRequest): Promise<FileReport> {
  try {
    const { assessment } = await assessFile(io, file, triwulan);
    const told = json ? { text: null, json: fileAsJson(file, assessment) } : { text: fileAsText(file, assessment, paintFor(io.color)), json: null };
    return { file, ...told, standing: standingOf(assessment), hasFindings: hasFindings(assessment), failures: ruleFailures(assessment) };
  } catch (error) {
    return failedReport(file, asFailure(error), json);
  }
}

/** What is told of a file that could not be checked. */
export function failedReport(file: string, { code, userMessage }: Failure, json: boolean): FileReport {
  return { file, text: null, json: json ? failureAsJson(file, { code, userMessage }) : null, standing: null, hasFindings: false, failures: [{ code, userMessage }] };
}
