import { hasOfficeCode } from "./office-failure";

/** Where the user is. */
export interface UserPlace {
  readonly sheetId: string;
  /** Without sheet name; `null` when no cells are selected, but a chart or a picture. */
  readonly address: string | null;
}

/**
 * Where the user is: the selected cells, or only the sheet when Excel names no range. One sync, one more in the latter case.
 * @param beside a sheet whose id and visibility are loaded by the same sync
 */
export async function userPlace(context: Excel.RequestContext, beside?: Excel.Worksheet): Promise<UserPlace> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  const load = (): void => {
    beside?.load("id,visibility");
    active.load("id");
  };
  load();
  const selected = context.workbook.getSelectedRange().load("address");
  try {
    await context.sync();
    return { sheetId: active.id, address: localAddress(selected.address) };
  } catch (error) {
    if (!hasOfficeCode(error, "InvalidSelection")) throw error;
    load();
    await context.sync();
    return { sheetId: active.id, address: null };
  }
}

/** "'Realisasi Anggaran'!B2:C5" → "B2:C5". */
export const localAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** Selects what a place says, if its sheet is still there; false when it is gone. Two syncs. */
export async function returnTo(context: Excel.RequestContext, { sheetId, address }: UserPlace): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
  await context.sync();
  if (sheet.isNullObject) return false;
  sheet.activate();
  if (address !== null) sheet.getRange(address).select();
  await context.sync();
  return true;
}
