import { randomUUID } from "node:crypto";
import { lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { WorkbookError } from "../domain/workbook-error";
import { isSystemError, writing } from "./file-failure";

/** Where a result goes, checked before any work is done. */
export interface Output {
  /** As the user named it. */
  readonly subject: string;
  readonly path: string;
  readonly force: boolean;
}

export interface OutputRequest {
  readonly cwd: string;
  readonly out: string;
  /** What the name must end in: programs open a file only under the extension that fits its content. */
  readonly extension: string;
  readonly force: boolean;
  /** The files the result is made from; the result may never replace one of them. */
  readonly inputs?: readonly string[];
}

/** What is written where. */
export interface Result {
  readonly output: Output;
  readonly bytes: Uint8Array;
}

/** A failure that is about one of the results. */
export class OutputError extends WorkbookError {
  constructor(readonly subject: string, { code, userMessage, cause }: WorkbookError) {
    super(code, userMessage, { cause });
  }
}

/** A copy of a workbook has the content of its source, macros included. */
export const workbookExtension = (input: string): string => (extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx");

/** Refuses a place the result cannot or must not go. A link is followed: what it leads to is replaced, not the link. */
export async function openOutput({ cwd, out, extension, force, inputs = [] }: OutputRequest): Promise<Output> {
  const wanted = resolve(cwd, out);
  return about(out, async () => {
    if (extname(out).toLowerCase() !== extension) throw new WorkbookError("output-unwritable", `Nama berkas hasil harus berakhiran ${extension}; perbaiki namanya.`);
    const folder = await stat(dirname(wanted));
    if (!folder.isDirectory()) throw new WorkbookError("output-unwritable", "Folder tujuan tidak ada; buat dahulu foldernya.");
    const found = await ifPresent(() => stat(wanted));
    if (found === null) {
      if (await ifPresent(() => lstat(wanted))) throw new WorkbookError("output-unwritable", "Nama hasil adalah pintasan ke berkas yang tidak ada; pilih nama lain.");
      return { subject: out, path: wanted, force };
    }
    if (found.isDirectory()) throw new WorkbookError("output-unwritable", `Nama hasil adalah folder; sebutkan nama berkas ${extension}.`);
    if (!found.isFile()) throw new WorkbookError("output-unwritable", "Nama hasil bukan berkas biasa; pilih nama lain.");
    for (const input of inputs) {
      const source = await ifPresent(() => stat(resolve(cwd, input)));
      if (source?.dev !== found.dev || source.ino !== found.ino) continue;
      throw new WorkbookError("output-exists", "Hasil dan berkas asal adalah berkas yang sama, padahal berkas asal tidak pernah diubah; pilih nama hasil lain.");
    }
    if (!force) throw exists();
    return { subject: out, path: await realpath(wanted), force };
  });
}

/**
 * Writes every result to a new file beside its place, and only when all are written renames them: each is whole or not
 * there at all. Where a later rename fails, an earlier result that replaced nothing is taken away again.
 */
export async function writeOutputs(results: readonly Result[]): Promise<void> {
  const pending = results.map(({ output, bytes }) => ({ ...output, bytes, temporary: join(dirname(output.path), `.lakip-${randomUUID()}.tmp`) }));
  const added: string[] = [];
  try {
    for (const { subject, temporary, bytes } of pending) await about(subject, () => writeWhole(temporary, bytes));
    for (const { subject, path, force } of pending) {
      await about(subject, async () => {
        if (!force && (await ifPresent(() => lstat(path)))) throw exists();
      });
    }
    for (const { subject, path, temporary } of pending) {
      await about(subject, async () => {
        const isNew = (await ifPresent(() => lstat(path))) === null;
        await rename(temporary, path);
        if (isNew) added.push(path);
      });
    }
  } catch (error) {
    for (const path of [...added, ...pending.map(({ temporary }) => temporary)]) await rm(path, { force: true });
    throw error;
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What fails is told of the result it is about. */
async function about<T>(subject: string, work: () => Promise<T>): Promise<T> {
  try {
    return await writing(work);
  } catch (error) {
    throw error instanceof WorkbookError ? new OutputError(subject, error) : error;
  }
}

const exists = () => new WorkbookError("output-exists", "Berkas hasil sudah ada; pilih nama lain atau tambahkan --force untuk menimpanya.");

/** `null` when there is nothing at that path. */
async function ifPresent<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return null;
    throw error;
  }
}
