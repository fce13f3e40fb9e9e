import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { reading } from "./file-failure";

/** What Excel leaves beside an open workbook is none. */
const isOwnerFile = (name: string): boolean => name.startsWith("~$") || name.startsWith(".");

/**
 * The files meant, where the shell has not expanded "*.xlsx" (Windows): "*" and "?" in a name stand for the names in its
 * folder, in their alphabetical order. A name that fits nothing stays as it is and is told as not found.
 */
export async function expandFiles(cwd: string, files: readonly string[]): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const file of files) expanded.push(...(/[*?]/.test(basename(file)) ? await expand(cwd, file) : [file]));
  return expanded;
}

async function expand(cwd: string, file: string): Promise<readonly string[]> {
  const folder = dirname(file);
  const isFile = await stat(resolve(cwd, file)).then((found) => found.isFile(), () => false);
  if (isFile) return [file];
  const pattern = new RegExp(`^${basename(file).replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
  const names = await reading(() => readdir(resolve(cwd, folder))).catch(() => []);
  const found = names.filter((name) => pattern.test(name) && !isOwnerFile(name)).sort((a, b) => a.localeCompare(b, "id"));
  return found.length === 0 ? [file] : found.map((name) => (folder === "." && !file.startsWith(".") ? name : join(folder, name)));
}
