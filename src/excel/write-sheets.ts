import { contentNames } from "../domain/own-edits";
import type { SheetPlan } from "../domain/sheet-plan";
import { WorkbookError } from "../domain/workbook-error";
import { requireSupport } from "./missing-support";
import { addOwnSheet } from "./own-sheet";
import { asOwnWrite, type OwnWrite } from "./own-writes";
import { planImage } from "./plan-image";
import { RequestBudget } from "./request-budget";
import { runExcel, type WaitingOptions } from "./run-excel";
import { rollBack } from "./roll-back";
import { type Survey, type SurveyedSheet, survey } from "./survey";
import { undoWrite } from "./undo-write";
import type { WrittenBlock } from "./write-entries";
import { clearSheet, writeImage } from "./write-image";
import { writeNames } from "./write-names";
import { sheetContents, type WrittenSheet } from "./written-sheet";

export interface WriteOptions extends WaitingOptions {
  /** Stops the write; what was written by then is taken back. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
  /** The key of the plan whose sheet is shown afterwards; else the user stays where they are. */
  readonly activate?: string | undefined;
}

export interface WriteReceipt {
  /** The names the written sheets bear in the workbook, in the order of the plans. */
  readonly sheets: readonly string[];
  /**
   * Takes the whole write back. Refuses with "changed-meanwhile" when contents of the sheets were changed since, unless
   * forced. Print area and title rows that were not set before stay set: Excel offers no way to remove them. Charts of ours come
   * back as they were written, at the place where they stood.
   */
  undo(options?: { readonly force?: boolean }): Promise<void>;
}

/**
 * Writes all plans or none, in two syncs whatever their number (requests beyond Excel's size limit are split). Of our own
 * sheets the area last written and the area to be written are cleared and written in place, so that references to them
 * survive; what the user has beside and below, and charts of the user's, stay. Sheets of others are never touched.
 */
export async function writeSheets(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<WriteReceipt> {
  requireSupport();
  const { signal, onProgress, onWaiting } = options;
  if (plans.length === 0) return { sheets: [], undo: async () => {} };
  stopIfAsked(signal);
  const total = plans.length + 1;
  const before = await runExcel(async (context, answered) => {
    const found = await survey(context, plans);
    answered();
    return found;
  }, options);
  stopIfAsked(signal);
  onProgress?.({ done: 1, total });

  const ownIds = new Set(before.sheets.flatMap(({ id }) => id ?? []));
  const ownWrite: OwnWrite = { foreign: new Set([...before.sheetIds].filter((id) => !ownIds.has(id))), touched: ownIds };
  const written = await asOwnWrite(ownWrite, async () => {
    try {
      const done = await runExcel((context) => writeAll(context, before, options), { onWaiting, state: "Buku kerja tetap seperti semula." });
      for (const { id } of done) ownWrite.touched.add(id);
      return done;
    } catch (error) {
      await rollBack(before, error, options);
      throw error;
    }
  });
  onProgress?.({ done: total, total });
  return { sheets: written.map(({ name }) => name), undo: ({ force = false } = {}) => undoWrite(before, written, force) };
}

async function writeAll(context: Excel.RequestContext, before: Survey, { signal, onProgress, activate }: WriteOptions): Promise<WrittenSheet[]> {
  const total = before.sheets.length + 1;
  let done = 1;
  const budget = new RequestBudget(context, () => {
    stopIfAsked(signal);
    onProgress?.({ done, total });
  });
  const queued: { sheet: SurveyedSheet; target: Excel.Worksheet; blocks: WrittenBlock[] }[] = [];
  for (const sheet of before.sheets) {
    const target = await openSheet(context, sheet, budget);
    const blocks = await writeImage(target, planImage(sheet.plan), budget);
    await writeNames(context, sheet.kept.map(({ name }) => name), contentNames(sheet.plan), budget);
    if (sheet.plan.key === activate) target.activate();
    queued.push({ sheet, target: target.load("id"), blocks });
    done++;
  }
  await budget.send();
  return queued.map(({ sheet, target, blocks }) => ({ id: target.id, name: sheet.name, ours: sheet.before?.ours ?? null, contents: sheetContents(blocks) }));
}

async function openSheet(context: Excel.RequestContext, sheet: SurveyedSheet, budget: RequestBudget): Promise<Excel.Worksheet> {
  await budget.room(5);
  if (sheet.before === null) return addOwnSheet(context, sheet);
  const target = context.workbook.worksheets.getItem(sheet.id!);
  await clearSheet(target, sheet.before.ours, sheet.before.charts, budget);
  return target;
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError("stopped", "Penulisan dihentikan. Buku kerja tetap seperti semula.");
}
