import type { Assessment } from "../domain/assessment";
import { WorkbookError } from "../domain/workbook-error";
import { writeSheets } from "../file/write-sheets";
import { assessFile, hasFindings, ruleFailures } from "./assess-file";
import { tell } from "./failure";
import { ExitCode, type Io } from "./io";
import { openOutput, workbookExtension, writeOutputs, type Result } from "./output";
import { paintFor } from "./paint";
import type { GenerateCommand } from "./parse-arguments";
import { refuseOwnEdits } from "./refuse-own-edits";
import { verdict } from "./text-report";
import { plain, wrap } from "./wrap";

/** `lakip generate`: a copy of the workbook with the sheets of Bab III, and Bab III as a Word document when it is wanted. */
export async function generate(io: Io, { file, out, docx, force, triwulan }: GenerateCommand): Promise<ExitCode> {
  const output = await openOutput({ cwd: io.cwd, out, extension: workbookExtension(file), force, inputs: [file] });
  const word = docx === null ? null : await openOutput({ cwd: io.cwd, out: docx, extension: ".docx", force, inputs: [file] });
  const { bytes, workbook, assessment } = await assessFile(io, file, triwulan);
  if (!force) refuseOwnEdits(workbook, assessment.sheets);
  const results: Result[] = [{ output, bytes: writeSheets(bytes, assessment.sheets) }];
  if (word !== null) results.push({ output: word, bytes: await composeWord(io, assessment) });
  await writeOutputs(results);
  for (const failure of ruleFailures(assessment)) tell(io, file, failure);
  const lines = [
    `${plain(out)} ditulis dengan lembar:`,
    ...assessment.sheets.map(({ name }) => wrap(name, 4, "  -")),
    ...(assessment.missing.length > 0 ? ["Belum dapat ditulis:", ...assessment.missing.map(({ name, lacks }) => wrap(`${name}: ${lacks}`, 4, "  -"))] : []),
    ...(docx === null ? [] : [`${plain(docx)} ditulis: Bab III untuk Word.`]),
    verdict(assessment, paintFor(io.color)),
  ];
  io.stdout(`${lines.join("\n")}\n`);
  return hasFindings(assessment) ? ExitCode.findings : ExitCode.clean;
}

/** The libraries behind it are loaded only when a document is wanted: every other command starts without them. */
async function composeWord(io: Io, { document, sheets, settings }: Assessment): Promise<Uint8Array> {
  if (document === null) throw new WorkbookError("no-tables", "Belum ada tabel Bab III untuk dokumen Word; lengkapi kolom yang disebut lakip check, atau jalankan tanpa --docx.");
  const { writeWord } = await import("./write-word");
  return writeWord(io, document, sheets, settings.paper);
}
