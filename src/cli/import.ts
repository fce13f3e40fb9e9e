import { basename } from "node:path";
import type { Export, ImportIssueKind } from "../domain/imports/export";
import { defaultImportChoices, type ImportPlan } from "../domain/imports/import-plan";
import { planImport } from "../domain/imports/plan-import";
import { isExport, readExportOf } from "../domain/imports/read-export";
import { WorkbookError } from "../domain/workbook-error";
import { addTable } from "../file/add-table";
import { fillTable } from "../file/fill-table";
import { readExportFile } from "../file/read-export-file";
import { expandFiles, type MeantFile } from "./expand-files";
import type { FileExport } from "./file-export";
import { planAsJson } from "./import-json";
import { planAsText } from "./import-text";
import { aboutInput } from "./input-error";
import { ExitCode, type Io } from "./io";
import { openOutput, workbookExtension, writeOutputs } from "./output";
import { paintFor } from "./paint";
import type { ImportCommand } from "./parse-arguments";
import { readBytes, readInput } from "./read-input";

/** `lakip import`: what LRA and RFK change in the table Anggaran, and with `-o` a copy of the workbook in which it is done. */
export async function importExports(io: Io, command: ImportCommand): Promise<ExitCode> {
  const { book, out, json, force } = command;
  const meant = await expandFiles(io.cwd, command.files);
  const files = meant.map(({ file }) => file);
  const output = out === null ? null : await openOutput({ cwd: io.cwd, out, extension: workbookExtension(book), force, inputs: [...files, book] });
  const exports: FileExport[] = [];
  for (const each of meant) exports.push({ file: each.file, read: await readExport(io, each) });
  const { bytes, workbook } = await readInput(io.cwd, book);
  const plan = planImport(workbook, exports.map(({ read }) => read), { ...defaultImportChoices, unit: command.unit, pagu: command.perubahan ? "pagu-perubahan" : null, overFormulas: command.overFormulas });
  const stopped = whyStopped(plan, command.unit);
  const written = output === null || stopped ? null : out;
  if (output && !stopped) await writeOutputs([{ output, bytes: apply(bytes, plan) }]);
  if (!stopped || plan.mustChooseUnit) io.stdout(json ? `${JSON.stringify(planAsJson(book, exports, plan, written), null, 2)}\n` : planAsText({ book, exports, plan, written }, paintFor(io.color)));
  if (stopped) throw stopped;
  return plan.issues.some(({ kind, blocks }) => blocks || DISAGREEING.has(kind)) ? ExitCode.findings : ExitCode.clean;
}

const readExport = (io: Io, { file, failure }: MeantFile): Promise<Export> =>
  aboutInput(file, async () => {
    if (failure) throw new WorkbookError("access-denied", failure.userMessage);
    const read = readExportOf(await readExportFile(await readBytes(io.cwd, file), basename(file)));
    if (!isExport(read)) throw new WorkbookError("no-tables", read.problem);
    return read;
  });

/** Why nothing can be planned; `null`: it can. */
function whyStopped({ units, unit, mustChooseUnit, issues }: ImportPlan, wanted: string | null): WorkbookError | null {
  if (wanted !== null && unit === null) return new WorkbookError("no-tables", `Kode ${wanted} tidak ada di ekspor; pilih salah satu: ${units.map(({ kode }) => kode).join(", ") || "(ekspor tidak menyebut SKPD, jadi tanpa --unit)"}.`);
  if (mustChooseUnit) return new WorkbookError("no-tables", `Ekspor memuat ${units.filter(({ skpd }) => skpd === null).length} SKPD; pilih satu dengan --unit KODE.`);
  const unusable = issues.find(({ kind }) => kind === "table-unusable");
  return unusable ? new WorkbookError("no-tables", unusable.message) : null;
}

function apply(bytes: Uint8Array, { fill, create }: ImportPlan): Uint8Array {
  if (fill) return fillTable(bytes, fill);
  return create ? addTable(bytes, create) : bytes;
}

/** Nothing is left out for these, but two places disagree. */
const DISAGREEING: ReadonlySet<ImportIssueKind> = new Set<ImportIssueKind>(["subtotal-differs", "exports-differ", "name-differs", "total-row", "fixed-range"]);
