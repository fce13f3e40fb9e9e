import { writeSheets } from "../file/write-sheets";
import { assessFile, hasFindings } from "./assess-file";
import { ExitCode, type Io } from "./io";
import { openOutput, writeOutput } from "./output";
import { paintFor } from "./paint";
import { refuseOwnEdits } from "./refuse-own-edits";
import { verdict } from "./text-report";
import { plain, wrap } from "./wrap";

/** `lakip generate`: a copy of the workbook with the sheets of Bab III. */
export async function generate(io: Io, file: string, out: string, force: boolean): Promise<ExitCode> {
  const output = await openOutput({ cwd: io.cwd, out, force, input: file });
  const { bytes, workbook, assessment } = await assessFile(io, file);
  if (!force) refuseOwnEdits(workbook, assessment.sheets);
  await writeOutput(output, writeSheets(bytes, assessment.sheets));
  const lines = [
    `${plain(out)} ditulis dengan lembar:`,
    ...assessment.sheets.map(({ name }) => wrap(name, 4, "  -")),
    ...(assessment.missing.length > 0 ? ["Belum dapat ditulis:", ...assessment.missing.map(({ name, lacks }) => wrap(`${name}: ${lacks}`, 4, "  -"))] : []),
    verdict(assessment, paintFor(io.color)),
  ];
  io.stdout(`${lines.join("\n")}\n`);
  return hasFindings(assessment) ? ExitCode.findings : ExitCode.clean;
}
