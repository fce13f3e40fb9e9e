import type { DefinedName } from "../domain/grid";
import { namesOfText, textFromNames } from "../domain/name-text";
import { WorkbookError } from "../domain/workbook-error";
import { requireSupport } from "./missing-support";
import { runExcel } from "./run-excel";

const UNCHANGED = "Yang tersimpan di buku kerja tetap seperti semula.";

/**
 * Replaces the hidden names that hold the text kept under the prefix, all or nothing, and reads them back: some versions
 * of Excel lose what an add-in keeps without a word.
 */
export async function saveNames(prefix: string, names: readonly DefinedName[]): Promise<void> {
  requireSupport();
  const before = await runExcel((context) => replaceNames(context, prefix, null), { state: UNCHANGED });
  try {
    await runExcel((context) => replaceNames(context, prefix, names), { state: UNCHANGED });
    const kept = await runExcel((context) => replaceNames(context, prefix, null), { state: UNCHANGED });
    if (textFromNames(prefix, kept) !== textFromNames(prefix, names)) {
      throw new WorkbookError("host-failed", `Excel tidak menyimpannya di buku kerja ini. ${UNCHANGED} Simpan buku kerja sebagai .xlsx, lalu ulangi.`);
    }
  } catch (error) {
    await runExcel((context) => replaceNames(context, prefix, before));
    throw error;
  }
}

/** The names of the text as they are; with `wanted`, replaced by those in one more sync. */
async function replaceNames(context: Excel.RequestContext, prefix: string, wanted: readonly DefinedName[] | null): Promise<readonly DefinedName[]> {
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/scope");
  await context.sync();
  const ofWorkbook = names.items.filter(({ scope }) => scope === "Workbook").map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") }));
  const ours = new Set(namesOfText(prefix, ofWorkbook));
  const present = ofWorkbook.filter(({ name }) => ours.has(name));
  if (wanted === null) return present;
  for (const { name } of present) names.getItem(name).delete();
  for (const { name, refersTo } of wanted) names.add(name, `=${refersTo}`).visible = false;
  await context.sync();
  return wanted;
}
