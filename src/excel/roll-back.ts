import { WorkbookError } from "../domain/workbook-error";
import { runExcel, type WaitingOptions } from "./run-excel";
import type { Survey } from "./survey";
import { takeBack } from "./take-back";

/** While a cell is being edited Excel may refuse everything: milliseconds between tries, and how many. */
const PAUSE = 500;
const TRIES_WHILE_EDITING = 20;
const TRIES = 2;

/** Takes back a write that broke off because of `reason`; part of it may be left only when this fails, with "undo-failed". */
export async function rollBack(before: Survey, reason: unknown, options: WaitingOptions = {}): Promise<void> {
  try {
    await takeBackPersistently(before, () => {}, options);
  } catch (error) {
    throw undoFailed(before, new AggregateError([reason, error], "The write and its roll-back failed"));
  }
}

/** Taking back may be tried again, whatever came of the try before; `onBegin` is called before the first change. */
export async function takeBackPersistently(before: Survey, onBegin: () => void, { onWaiting }: WaitingOptions = {}): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await runExcel((context) => takeBack(context, before, onBegin), { onWaiting });
    } catch (error) {
      const editing = error instanceof WorkbookError && error.code === "cell-editing";
      if (tries >= (editing ? TRIES_WHILE_EDITING : TRIES)) throw error;
      if (!editing) continue;
      if (tries === 1) onWaiting?.();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

export function undoFailed(before: Survey, cause: unknown): WorkbookError {
  const sheets = before.sheets.map(({ name }) => `"${name}"`).join(", ");
  return new WorkbookError(
    "undo-failed",
    `Pengembalian ke keadaan semula gagal. Lembar ${sheets} mungkin tertulis sebagian; lembar lain tidak berubah. Buat ulang tabelnya, atau tutup buku kerja tanpa menyimpan.`,
    { cause },
  );
}
