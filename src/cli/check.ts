import { createWorkbook } from "../file/create-workbook";
import { checkFile, type CheckRequest, failedReport, type FileReport } from "./check-file";
import { checkInWorkers } from "./check-in-workers";
import { expandFiles, type MeantFile } from "./expand-files";
import { tell } from "./failure";
import { ExitCode, type Io } from "./io";
import { openOutput, writeOutputs } from "./output";
import type { CheckCommand } from "./parse-arguments";
import { progressOf } from "./progress";
import { rollUpTemplate } from "./roll-up-template";
import { rollUpText } from "./roll-up-text";

/** Fewer files than this are done before a worker has started. */
const FOR_WORKERS = 3;

/** `lakip check`: every file is checked, one bad file does not stop the others; several close with a roll-up, which may go into a workbook of its own. */
export async function check(io: Io, command: CheckCommand): Promise<ExitCode> {
  const meant = await expandFiles(io.cwd, command.files);
  const files = meant.map(({ file }) => file);
  const rekap = command.rekap === null ? null : await openOutput({ cwd: io.cwd, out: command.rekap, extension: ".xlsx", force: command.force, inputs: files });
  const reports = await checkAll(io, meant, command);
  if (command.json) {
    const objects = reports.map((report) => report.json);
    io.stdout(`${JSON.stringify(command.files.length === 1 && files.length === 1 ? objects[0] : objects, null, 2)}\n`);
  } else {
    const texts = reports.map(({ text }) => text).filter((text) => text !== null);
    if (files.length > 1) texts.push(rollUpText(reports, io.color));
    if (texts.length > 0) io.stdout(texts.join("\n"));
  }
  if (rekap) await writeOutputs([{ output: rekap, bytes: createWorkbook([rollUpTemplate(reports, io.today)]) }]);
  if (reports.some(({ failures }) => failures.length > 0)) return ExitCode.failed;
  return reports.some(({ hasFindings }) => hasFindings) ? ExitCode.findings : ExitCode.clean;
}

/** In the order of the files, whoever is done first. */
async function checkAll(io: Io, files: readonly MeantFile[], { json, triwulan }: CheckCommand): Promise<readonly FileReport[]> {
  const requests = files.flatMap(({ file, failure }) => (failure ? [] : [{ file, json, triwulan }]));
  const progress = progressOf(io, files.length);
  const done = (report: FileReport): FileReport => {
    progress.clear();
    for (const failure of report.failures) tell(io, report.file, failure);
    progress.done(report.file);
    return report;
  };
  try {
    const refused = new Map(files.flatMap(({ file, failure }) => (failure ? [[file, done(failedReport(file, failure, json))] as const] : [])));
    const checked = [...(await checkRequests(io, requests, done))];
    return files.flatMap(({ file }) => refused.get(file) ?? checked.shift() ?? []);
  } finally {
    progress.clear();
  }
}

async function checkRequests(io: Io, requests: readonly CheckRequest[], done: (report: FileReport) => FileReport): Promise<readonly FileReport[]> {
  if (io.startWorker && requests.length >= FOR_WORKERS) return checkInWorkers(io, io.startWorker, requests, done);
  const reports: FileReport[] = [];
  for (const request of requests) reports.push(done(await checkFile(io, request)));
  return reports;
}
