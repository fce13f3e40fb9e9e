import { WorkbookError } from "../domain/workbook-error";
import { runExcel, type WaitingOptions } from "./run-excel";
import type { Survey } from "./survey";
import { takeBack } from "./take-back";

/** While a cell is being edited Excel refuses everything: milliseconds between tries, and how many. */
const PAUSE = 500;
const TRIES = 20;

/**
 * Takes back a write that broke off. Fails with "undo-failed" when Excel refuses that as well: then, and only then,
 * part of the write may be left.
 */
export async function rollBack(before: Survey, reason: unknown, { onWaiting }: WaitingOptions = {}): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await runExcel((context) => takeBack(context, before), { onWaiting });
    } catch (error) {
      const editing = error instanceof WorkbookError && error.code === "cell-editing";
      if (!editing || tries === TRIES) throw undoFailed(before, new AggregateError([reason, error], "The write and its roll-back failed"));
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
