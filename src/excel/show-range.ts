import type { Box } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { rangeOf } from "./range-of";
import { runExcel } from "./run-excel";
import { localAddress, returnTo, userPlace, type UserPlace } from "./user-place";

/** What is shown now by selection, and where the user was before it. */
interface Shown {
  readonly at: UserPlace;
  readonly before: UserPlace;
}

let shown: Shown | null = null;

/** Failures that only mean "not now": what is shown is a help, nobody asked for it by a click. */
const notNow = new Set<WorkbookError["code"]>(["cell-editing", "not-active"]);

/**
 * Shows cells by selecting them, formats untouched, and remembers what the user had selected. Asked again, the user's own
 * place is kept, unless they have selected something themselves meanwhile: then that is theirs.
 * @returns false when they cannot be shown now: the sheet is gone or hidden, a cell is being edited, another workbook is in front
 */
export async function showRange(sheetName: string, box: Box): Promise<boolean> {
  return quietly(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const place = await userPlace(context, sheet);
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    // A range on another sheet is selected reliably only once that sheet is in front (OfficeDev/office-js#5118).
    if (place.sheetId !== sheet.id) {
      sheet.activate();
      await context.sync();
    }
    const range = rangeOf(sheet, box).load("address");
    range.select();
    await context.sync();
    shown = { at: { sheetId: sheet.id, address: localAddress(range.address) }, before: shown && isSame(shown.at, place) ? shown.before : place };
    return true;
  });
}

/** Selects what the user had selected before `showRange`, unless they have selected something else since. */
export async function endShowing(): Promise<void> {
  const ending = shown;
  if (!ending) return;
  shown = null;
  await quietly(async (context) => {
    const place = await userPlace(context);
    return isSame(ending.at, place) && returnTo(context, ending.before);
  });
}

/**
 * Forgets what is shown, for a jump that the user asked for; returns where they are in their own eyes.
 * @param place where Excel says they are
 */
export function leaveShown(place: UserPlace): UserPlace {
  const own = shown && isSame(shown.at, place) ? shown.before : place;
  shown = null;
  return own;
}

const isSame = (a: UserPlace, b: UserPlace): boolean => a.sheetId === b.sheetId && a.address === b.address;

async function quietly(work: (context: Excel.RequestContext) => Promise<boolean>): Promise<boolean> {
  try {
    return await runExcel(work, { waits: false });
  } catch (error) {
    if (error instanceof WorkbookError && notNow.has(error.code)) return false;
    throw error;
  }
}
