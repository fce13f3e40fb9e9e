import type { Workbook } from "../domain/grid";
import { forgetChanges, takeChanges } from "./changes";
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
    last = await runExcel(async (context, answered) => (live && last && changes && (await readAgain(context, last, changes, answered))) || readAll(context, answered), options);
    return last.workbook;
  } catch (error) {
    forgetChanges();
    throw error;
  }
}
