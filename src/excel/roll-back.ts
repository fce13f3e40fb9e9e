import { WorkbookError } from "../domain/workbook-error";
import { runExcel, type WaitingOptions } from "./run-excel";
import type { Survey } from "./survey";
import { takeBack } from "./take-back";

/** While a cell is being edited Excel may refuse everything: milliseconds between tries, and how many. */
const PAUSE = 500;
const TRIES_WHILE_EDITING = 20;
const TRIES = 2;

/** Takes back a write that broke off because of `reason`; part of it may be left only when this fails, with "undo-failed". */
export function rollBack(before: Survey, reason: unknown, options: WaitingOptions = {}): Promise<void> {
  return persist(before, true, [reason], options);
}

/** Takes back a finished write. Fails with the reason as it is while nothing was changed yet, else with "undo-failed". */
export function takeBackWhole(before: Survey): Promise<void> {
  return persist(before, false, [], {});
}

/** Once something has changed, it is tried again: taking back may follow upon whatever the try before has done. */
async function persist(before: Survey, changed: boolean, reasons: readonly unknown[], { onWaiting }: WaitingOptions): Promise<void> {
  const onBegin = (): void => {
    changed = true;
  };
  for (let tries = 1; ; tries++) {
    try {
      return await runExcel((context) => takeBack(context, before, onBegin), { onWaiting });
    } catch (error) {
      if (!changed) throw error;
      const editing = error instanceof WorkbookError && error.code === "cell-editing";
      if (tries >= (editing ? TRIES_WHILE_EDITING : TRIES)) throw undoFailed(before, [...reasons, error]);
      if (!editing) continue;
      if (tries === 1) onWaiting?.();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

function undoFailed(before: Survey, causes: readonly unknown[]): WorkbookError {
  const sheets = before.sheets.map(({ name }) => `"${name}"`).join(", ");
  return new WorkbookError(
    "undo-failed",
    `Pengembalian ke keadaan semula gagal. Lembar ${sheets} mungkin tertulis sebagian; lembar lain tidak berubah. Buat ulang tabelnya, atau tutup buku kerja tanpa menyimpan.`,
    { cause: new AggregateError(causes, "A write could not be taken back") },
  );
}
