import type { Workbook } from "../domain/grid";
import { forgetChanges, takeChanges } from "./changes";
import { keepSame } from "./keep-same";
import { readAgain } from "./read-again";
import { readAll } from "./read-all";
import type { Reading } from "./reading";
import { runExcel, type WaitingOptions } from "./run-excel";

export interface ReadingOptions extends WaitingOptions {
  /**
   * After events of edits: only what they touched and what formulas may have made of it is read, in one sync, as far as
   * the events say what was touched. Events get lost: whatever is written rests on a reading without it.
   */
  readonly live?: boolean | undefined;
}

let last: Reading | null = null;

/**
 * Reads every sheet, also hidden ones, with all tables and workbook-wide names. Changes nothing and leaves Undo alone:
 * therefore no merged areas are asked for. Sheets, and rows of them, that are as the last time are the same objects.
 */
export async function readWorkbook({ live = false, ...options }: ReadingOptions = {}): Promise<Workbook> {
  const changes = takeChanges();
  try {
    const before = last;
    const now = await runExcel(async (context, answered) => (live && before && changes && (await readAgain(context, before, changes, answered))) || readAll(context, answered), options);
    last = before && now !== before ? { ...now, workbook: keepSame(now.workbook, before.workbook) } : now;
    return last.workbook;
  } catch (error) {
    forgetChanges();
    throw error;
  }
}
