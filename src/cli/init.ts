import type { LeftOut, NewYear } from "../domain/new-year/new-year";
import { copyToNewYear } from "../domain/new-year/copy-to-new-year";
import { refName } from "../domain/grid";
import { tableTemplates } from "../domain/template/index";
import { createWorkbook } from "../file/create-workbook";
import { assessFile } from "./assess-file";
import { ExitCode, type Io } from "./io";
import { openOutput, writeOutputs } from "./output";
import type { InitCommand } from "./parse-arguments";
import { plain, wrap } from "./wrap";

/** `lakip init`: a workbook with the named tables, empty or for the year after that of another workbook. */
export async function init(io: Io, { out, from, force }: InitCommand): Promise<ExitCode> {
  const output = await openOutput({ cwd: io.cwd, out, extension: ".xlsx", force, inputs: from === null ? [] : [from] });
  if (from === null) {
    await writeOutputs([{ output, bytes: createWorkbook(tableTemplates) }]);
    io.stdout(`${plain(out)} dibuat dengan ${tableTemplates.length} tabel: isi kolom berjudul tebal, lalu jalankan lakip check.\n`);
    return ExitCode.clean;
  }
  const { workbook, assessment } = await assessFile(io, from, null);
  const made = copyToNewYear(workbook, assessment);
  await writeOutputs([{ output, bytes: createWorkbook(made.templates, made.names) }]);
  io.stdout(`${plain(out)} dibuat dari ${plain(from)}${made.year === null ? "" : ` untuk tahun ${made.year}`}.\n${told(made)}`);
  return ExitCode.clean;
}

/** What came along and what did not. */
function told({ carried, leftOut }: NewYear): string {
  const lines = [
    "Terbawa:", ...carried.map(({ sheet, what }) => wrap(`${sheet}: ${what}`, 4, "  -")),
    ...(leftOut.length === 0 ? [] : ["Tidak terbawa:", ...leftOut.map(leftText)]),
    "Isi yang masih kosong, lalu jalankan lakip check.",
  ];
  return `${lines.join("\n")}\n`;
}

const leftText = ({ what, why, at }: LeftOut): string => wrap(`${what}${at ? ` (${refName(at)})` : ""}. ${why}`, 4, "  -");
