import { tableTemplates } from "../domain/template/index";
import { createWorkbook } from "../file/create-workbook";
import { ExitCode, type Io } from "./io";
import { openOutput, writeOutputs } from "./output";
import { plain } from "./wrap";

/** `lakip init`: an empty workbook with the named tables. */
export async function init(io: Io, out: string, force: boolean): Promise<ExitCode> {
  const output = await openOutput({ cwd: io.cwd, out, extension: ".xlsx", force });
  await writeOutputs([{ output, bytes: createWorkbook(tableTemplates) }]);
  io.stdout(`${plain(out)} dibuat dengan ${tableTemplates.length} tabel: isi kolom berjudul tebal, lalu jalankan lakip check.\n`);
  return ExitCode.clean;
}
