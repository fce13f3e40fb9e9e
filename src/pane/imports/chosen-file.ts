import type { Grid } from "../../domain/grid";
import { WorkbookError } from "../../domain/workbook-error";

/** A file the user has chosen: its sheets, or why it cannot be read (Indonesian). */
export type ChosenFile = { readonly name: string; readonly grids: readonly Grid[]; readonly problem: null } | { readonly name: string; readonly grids: null; readonly problem: string };

type ReadExport = (file: File) => Promise<readonly Grid[]>;

/** Lets the browser draw, and a press of "Hentikan" through, before a file holds the thread. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Reads files one after the other; one that cannot be read does not hold up the others. */
export async function readChosen(readExport: ReadExport, files: readonly File[], signal: AbortSignal, onDoing: (doing: string) => void): Promise<readonly ChosenFile[]> {
  const chosen: ChosenFile[] = [];
  for (const [n, file] of files.entries()) {
    onDoing(`Membaca ${file.name}${files.length > 1 ? ` (${n + 1} dari ${files.length})` : ""}…`);
    await drawn();
    signal.throwIfAborted();
    chosen.push(await readOne(readExport, file));
    signal.throwIfAborted();
  }
  return chosen;
}

async function readOne(readExport: ReadExport, file: File): Promise<ChosenFile> {
  try {
    return { name: file.name, grids: await readExport(file), problem: null };
  } catch (error) {
    if (error instanceof WorkbookError) return { name: file.name, grids: null, problem: error.userMessage };
    throw error;
  }
}
