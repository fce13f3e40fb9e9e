import { WorkbookError } from "../domain/workbook-error";
import { runExcel, type WaitingOptions } from "./run-excel";

/** While a cell is being edited Excel may refuse everything: milliseconds between tries, and how many. */
const PAUSE = 500;
const TRIES_WHILE_EDITING = 20;
const TRIES = 2;

/** A way back that may be gone again, whatever part of it was gone before. */
export interface WayBack {
  /** Calls `onBegin` before its first change. */
  go(context: Excel.RequestContext, onBegin: () => void): Promise<void>;
  /** What is said when it cannot be gone to its end: what may be left half-done, and what to do. */
  readonly left: string;
}

/** Takes back a change that broke off because of `reason`; part of it may be left only when this fails, with "undo-failed". */
export const goBackFrom = (way: WayBack, reason: unknown, options: WaitingOptions = {}): Promise<void> => persist(way, true, [reason], options);

/** Takes back a finished change. Fails with the reason as it is while nothing was changed yet, else with "undo-failed". */
export const goBackWhole = (way: WayBack): Promise<void> => persist(way, false, [], {});

/** Once something has changed, it is tried again. */
async function persist(way: WayBack, changed: boolean, reasons: readonly unknown[], { onWaiting }: WaitingOptions): Promise<void> {
  const onBegin = (): void => {
    changed = true;
  };
  for (let tries = 1; ; tries++) {
    try {
      return await runExcel((context) => way.go(context, onBegin), { onWaiting });
    } catch (error) {
      if (!changed) throw error;
      const editing = error instanceof WorkbookError && error.code === "cell-editing";
      if (tries >= (editing ? TRIES_WHILE_EDITING : TRIES)) throw new WorkbookError("undo-failed", way.left, { cause: new AggregateError([...reasons, error], "A change could not be taken back") });
      if (!editing) continue;
      if (tries === 1) onWaiting?.();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
