import { WorkbookError } from "../domain/workbook-error";
import { hasCells, loadInChunks } from "./load-cells";
import { asOwnWrite } from "./own-writes";
import { takeBackWhole } from "./roll-back";
import { isAnswerTooLong } from "./row-chunks";
import { runExcel } from "./run-excel";
import type { Survey } from "./survey";
import { type Contents, contentsInside, contentsOf, sameContents, type WrittenSheet } from "./written-sheet";

/** Takes a finished write back, after making sure that nobody has worked on its sheets since (unless `force`). */
export async function undoWrite(before: Survey, written: readonly WrittenSheet[], force: boolean): Promise<void> {
  const changed = force ? [] : await runExcel((context) => changedSheets(context, written));
  if (changed.length > 0) {
    const names = changed.map((name) => `"${name}"`).join(", ");
    throw new WorkbookError("changed-meanwhile", `Lembar ${names} sudah diubah setelah ditulis. Jika dikembalikan, perubahan itu hilang.`);
  }
  const touched = new Set(written.map(({ id }) => id));
  const foreign = new Set([...before.sheetIds].filter((id) => !touched.has(id)));
  await asOwnWrite({ foreign, touched }, () => takeBackWhole(before));
}

/** Names of the sheets whose contents, as far as they would be taken back, are not what was written, or that are gone. */
export async function changedSheets(context: Excel.RequestContext, written: readonly WrittenSheet[]): Promise<string[]> {
  const AREA = "rowIndex,columnIndex,rowCount,columnCount";
  const load = (properties: string) =>
    written.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
      return { sheet, used: sheet.getUsedRangeOrNullObject(true).load(properties) };
    });
  let whole = true;
  let now = load(`${AREA},formulas,values`);
  try {
    await context.sync();
  } catch (error) {
    if (!isAnswerTooLong(error)) throw error;
    whole = false;
    now = load(AREA);
    await context.sync();
  }
  const changed: string[] = [];
  for (const [n, { sheet, used }] of now.entries()) {
    const { name, ours, contents } = written[n]!;
    const found = sheet.isNullObject ? null : await contentsNow(context, sheet, used, whole);
    if (!found || !sameContents(contents, ours ? contentsInside(found, ours) : found)) changed.push(name);
  }
  return changed;
}

async function contentsNow(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Excel.Range, whole: boolean): Promise<Contents> {
  if (used.isNullObject) return new Map();
  if (whole && hasCells(used)) return new Map(contentsOf(used.formulas, used.rowIndex + 1, used.columnIndex + 1));
  const contents = new Map<string, unknown>();
  for await (const { rowIndex, columnIndex, cells } of loadInChunks(context, sheet, used)) {
    for (const [cell, content] of contentsOf(cells.formulas, rowIndex + 1, columnIndex + 1)) contents.set(cell, content);
  }
  return contents;
}
