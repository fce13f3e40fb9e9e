import type { Assessment } from "../domain/assessment";
import { assessFile, hasFindings } from "./assess-file";
import { asFailure, tell, type Failure } from "./failure";
import { ExitCode, type Io } from "./io";
import { failureAsJson, fileAsJson } from "./json-report";
import { paintFor } from "./paint";
import type { CheckCommand } from "./parse-arguments";
import { fileAsText } from "./text-report";

type Outcome = { readonly file: string } & ({ readonly assessment: Assessment } | { readonly failure: Failure });

/** `lakip check`: every file is checked, one bad file does not stop the others. */
export async function check(io: Io, { files, json, triwulan }: CheckCommand): Promise<ExitCode> {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await checkFile(io, file, triwulan));
  if (json) {
    const objects = outcomes.map((outcome) => ("failure" in outcome ? failureAsJson(outcome.file, outcome.failure) : fileAsJson(outcome.file, outcome.assessment)));
    io.stdout(`${JSON.stringify(files.length === 1 ? objects[0] : objects, null, 2)}\n`);
  } else {
    const texts = outcomes.flatMap((outcome) => ("failure" in outcome ? [] : [fileAsText(outcome.file, outcome.assessment, paintFor(io.color))]));
    if (texts.length > 0) io.stdout(texts.join("\n"));
  }
  if (outcomes.some((outcome) => "failure" in outcome)) return ExitCode.failed;
  return outcomes.some((outcome) => "assessment" in outcome && hasFindings(outcome.assessment)) ? ExitCode.findings : ExitCode.clean;
}

async function checkFile(io: Io, file: string, triwulan: CheckCommand["triwulan"]): Promise<Outcome> {
  try {
    return { file, assessment: (await assessFile(io, file, triwulan)).assessment };
  } catch (error) {
    const failure = asFailure(error);
    tell(io, file, failure);
    return { file, failure };
  }
}
