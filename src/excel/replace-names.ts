import type { DefinedName } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { requireSupport } from "./missing-support";
import { runExcel } from "./run-excel";

const UNCHANGED = "Yang tersimpan di buku kerja tetap seperti semula.";

/** Which names of the workbook keep something of ours, and whether those read back say what was to be kept. */
export interface KeptNames {
  readonly isOurs: (name: string) => boolean;
  readonly isKept: (readBack: readonly DefinedName[]) => boolean;
}

/**
 * Replaces hidden names that keep something in the workbook, all or nothing, and reads them back: some versions of Excel lose
 * what an add-in keeps without a word.
 */
export async function replaceNames({ isOurs, isKept }: KeptNames, names: readonly DefinedName[]): Promise<void> {
  requireSupport();
  const before = await runExcel((context) => put(context, isOurs, null), { state: UNCHANGED });
  try {
    await runExcel((context) => put(context, isOurs, names), { state: UNCHANGED });
    const kept = await runExcel((context) => put(context, isOurs, null), { state: UNCHANGED });
    if (!isKept(kept)) throw new WorkbookError("host-failed", `Excel tidak menyimpannya di buku kerja ini. ${UNCHANGED} Simpan buku kerja sebagai .xlsx, lalu ulangi.`);
  } catch (error) {
    await runExcel((context) => put(context, isOurs, before));
    throw error;
  }
}

/** Our names as they are; with `wanted`, replaced by those in one more sync. */
async function put(context: Excel.RequestContext, isOurs: KeptNames["isOurs"], wanted: readonly DefinedName[] | null): Promise<readonly DefinedName[]> {
  const { names } = context.workbook;
  names.load("items/name,items/formula,items/scope");
  await context.sync();
  const ofWorkbook = names.items.filter(({ scope }) => scope === "Workbook").map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") }));
  const present = ofWorkbook.filter(({ name }) => isOurs(name));
  if (wanted === null) return present;
  for (const { name } of present) names.getItem(name).delete();
  for (const { name, refersTo } of wanted) names.add(name, `=${refersTo}`).visible = false;
  await context.sync();
  return wanted;
}
