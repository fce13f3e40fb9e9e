import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { asFailure, type Failure } from "./failure";
import { reading } from "./file-failure";

/** A file that is meant; with a failure, names of a folder that cannot be listed. */
export interface MeantFile {
  readonly file: string;
  readonly failure: Failure | null;
}

/** What Excel leaves beside an open workbook is none. */
const isOwnerFile = (name: string): boolean => name.startsWith("~$") || name.startsWith(".");

/**
 * The files meant, where the shell has not expanded "*.xlsx" (Windows): "*" and "?" in a name stand for the names in its
 * folder, in their alphabetical order. A name that fits nothing stays as it is and is told as not found.
 */
export async function expandFiles(cwd: string, files: readonly string[]): Promise<readonly MeantFile[]> {
  const expanded: MeantFile[] = [];
  for (const file of files) expanded.push(...(/[*?]/.test(basename(file)) ? await expand(cwd, file) : [{ file, failure: null }]));
  return expanded;
}

async function expand(cwd: string, file: string): Promise<readonly MeantFile[]> {
  const folder = dirname(file);
  const isFile = await stat(resolve(cwd, file)).then((found) => found.isFile(), () => false);
  if (isFile) return [{ file, failure: null }];
  const pattern = new RegExp(`^${basename(file).replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
  const names = await reading(() => readdir(resolve(cwd, folder))).catch((error: unknown) => asFailure(error));
  if ("userMessage" in names) return [{ file, failure: { code: names.code, userMessage: `Folder ${folder} tidak dapat dibaca: ${names.userMessage}` } }];
  const found = names.filter((name) => pattern.test(name) && !isOwnerFile(name)).sort((a, b) => a.localeCompare(b, "id"));
  const named = found.map((name) => (folder === "." && !file.startsWith(".") ? name : join(folder, name)));
  return (named.length === 0 ? [file] : named).map((each) => ({ file: each, failure: null }));
}
