import { explainFailure } from "./office-failure";

/** Milliseconds without a first answer after which a cell is taken to be under edit: Excel then holds requests back. */
const PATIENCE = 1500;

export interface WaitingOptions {
  /** Called once when Excel does not answer, most likely because a cell is being edited ("Tekan Enter dahulu"). */
  readonly onWaiting?: (() => void) | undefined;
}

/**
 * The one way into Office.js. `work` calls `answered` after its first sync: long work of ours is no sign of a cell
 * under edit, a first request without an answer is. Failures of Office leave as WorkbookError, with `state` as its
 * sentence on the state of the workbook; bugs leave as they are. While a cell is being edited it waits, or fails at once
 * with `waits: false`.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext, answered: () => void) => Promise<T>,
  { onWaiting, state, waits = true }: WaitingOptions & { readonly state?: string; readonly waits?: boolean } = {},
): Promise<T> {
  const timer = onWaiting && setTimeout(onWaiting, PATIENCE);
  const answered = (): void => clearTimeout(timer);
  try {
    return await Excel.run({ delayForCellEdit: waits }, (context) => work(context, answered));
  } catch (error) {
    throw explainFailure(error, state);
  } finally {
    answered();
  }
}
