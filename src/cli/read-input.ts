import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Workbook } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { MAX_FILE_BYTES } from "../file/limits";
import { readWorkbook } from "../file/read-workbook";
import { refusal } from "../file/refusal";
import { reading } from "./file-failure";

/** The bytes of a workbook and what they hold. The file is only ever read. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

export async function readInput(cwd: string, file: string): Promise<Input> {
  const bytes = await readBytes(cwd, file);
  return { bytes, workbook: await readWorkbook(bytes) };
}

/** The bytes of a file that is not too large to be one of ours. */
export async function readBytes(cwd: string, file: string): Promise<Uint8Array> {
  const path = resolve(cwd, file);
  return reading(async () => {
    const { size, isFile, isFolder } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile(), isFolder: found.isDirectory() }));
    if (isFolder) throw new WorkbookError("not-xlsx", "Ini folder, bukan berkas; sebutkan berkas .xlsx di dalamnya.");
    if (!isFile) throw new WorkbookError("not-xlsx", "Ini bukan berkas biasa; simpan dahulu sebagai berkas .xlsx.");
    if (size > MAX_FILE_BYTES) throw refusal("tooLarge", `the file has ${size} bytes`);
    return new Uint8Array(await readFile(path));
  });
}
