import type { Workbook } from "../domain/grid";
import type { TableFill } from "../domain/table-fill";
import { WorkbookError } from "../domain/workbook-error";
import { requireSupport } from "./missing-support";
import { goBackFrom } from "./persist";
import { putFill, readBack } from "./put-fill";
import type { CellBlock } from "./read-block";
import { RequestBudget } from "./request-budget";
import { runExcel, type WaitingOptions } from "./run-excel";
import { type FillSurvey, surveyFill } from "./survey-fill";
import { undoFill, wayBackFrom } from "./undo-fill";

export interface FillOptions extends WaitingOptions {
  /** Stops the write; what was written by then is taken back. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** What a filled table leaves behind. */
export interface FillReceipt {
  /** The name of the sheet that was written to. */
  readonly sheets: readonly string[];
  /** Takes all of it back. Refuses with "changed-meanwhile" when the table was changed since, unless forced. */
  undo(options?: { readonly force?: boolean }): Promise<void>;
}

/** Survey, write, read back. */
const STEPS = 3;

/**
 * Sets cells of a table of the user's and adds rows to it, all or nothing. `seen` is the reading that the fill was planned for:
 * when the table holds anything else by now, nothing is written ("changed-meanwhile"). Refuses as well where the sheet
 * is protected or filtered, and where something stands in the way of new rows ("no-room").
 */
export async function fillTable(fill: TableFill, seen: Workbook, options: FillOptions = {}): Promise<FillReceipt> {
  requireSupport();
  const { signal, onProgress, onWaiting } = options;
  const before = await runExcel((context, answered) => surveyFill(context, fill, seen, answered), options);
  onProgress?.({ done: 1, total: STEPS });
  stopIfAsked(signal);
  const after = await writeOrGoBack(before, { onWaiting, signal, onProgress });
  onProgress?.({ done: STEPS, total: STEPS });
  return { sheets: [before.sheet], undo: ({ force = false } = {}) => undoFill(before, after, force) };
}

async function writeOrGoBack(before: FillSurvey, options: FillOptions): Promise<CellBlock> {
  const { signal, onProgress, onWaiting } = options;
  try {
    return await runExcel(
      async (context) => {
        const budget = new RequestBudget(context, () => {
          stopIfAsked(signal);
          onProgress?.({ done: 2, total: STEPS });
        });
        await putFill(context, before, budget);
        await budget.send();
        return readBack(context, before);
      },
      { onWaiting, state: "Buku kerja tetap seperti semula." },
    );
  } catch (error) {
    await goBackFrom(wayBackFrom(before), error, options);
    throw error;
  }
}

export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError("stopped", "Penulisan dihentikan. Buku kerja tetap seperti semula.");
}
