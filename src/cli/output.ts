import { randomUUID } from "node:crypto";
import { lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { WorkbookError } from "../domain/workbook-error";
import { isSystemError, writing } from "./file-failure";

/** Where a result goes, checked before any work is done. */
export interface Output {
  readonly path: string;
  readonly force: boolean;
}

export interface OutputRequest {
  readonly cwd: string;
  readonly out: string;
  readonly force: boolean;
  /** The file the result is made from; the result may never replace it. */
  readonly input?: string;
}

/** Refuses a place the result cannot or must not go. A link is followed: what it leads to is replaced, not the link. */
export async function openOutput({ cwd, out, force, input }: OutputRequest): Promise<Output> {
  const wanted = resolve(cwd, out);
  refuseExtension(out, input);
  return writing(async () => {
    const folder = await stat(dirname(wanted));
    if (!folder.isDirectory()) throw new WorkbookError("output-unwritable", "Folder tujuan tidak ada; buat dahulu foldernya.");
    const found = await ifPresent(() => stat(wanted));
    if (found === null) {
      if (await ifPresent(() => lstat(wanted))) throw new WorkbookError("output-unwritable", "Nama hasil adalah pintasan ke berkas yang tidak ada; pilih nama lain.");
      return { path: wanted, force };
    }
    if (found.isDirectory()) throw new WorkbookError("output-unwritable", "Nama hasil adalah folder; sebutkan nama berkas .xlsx.");
    if (!found.isFile()) throw new WorkbookError("output-unwritable", "Nama hasil bukan berkas biasa; pilih nama lain.");
    const source = input === undefined ? null : await ifPresent(() => stat(resolve(cwd, input)));
    if (source && source.dev === found.dev && source.ino === found.ino) {
      throw new WorkbookError("output-exists", "Hasil dan berkas asal adalah berkas yang sama, padahal berkas asal tidak pernah diubah; pilih nama hasil lain.");
    }
    if (!force) throw exists();
    return { path: await realpath(wanted), force };
  });
}

/** Writes to a new file beside the result and renames it: the result is whole or not there at all. */
export async function writeOutput({ path, force }: Output, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.lakip-${randomUUID()}.tmp`);
  await writing(async () => {
    const file = await open(temporary, "wx");
    try {
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      if (!force && (await ifPresent(() => lstat(path)))) throw exists();
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

const exists = () => new WorkbookError("output-exists", "Berkas hasil sudah ada; pilih nama lain atau tambahkan --force untuk menimpanya.");

/** Excel opens a file only under the extension that fits its content, and the copy has the content of its source. */
function refuseExtension(out: string, input: string | undefined): void {
  const source = input === undefined ? "" : extname(input).toLowerCase();
  const wanted = source === ".xlsm" ? source : ".xlsx";
  if (extname(out).toLowerCase() !== wanted) throw new WorkbookError("output-unwritable", `Nama berkas hasil harus berakhiran ${wanted}; perbaiki namanya.`);
}

/** `null` when there is nothing at that path. */
async function ifPresent<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return null;
    throw error;
  }
}
