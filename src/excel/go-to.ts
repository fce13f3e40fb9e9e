import type { CellRef } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { hasOfficeCode } from "./office-failure";
import { runExcel } from "./run-excel";

/** Where the user was before the first jump. */
interface Place {
  readonly sheetId: string;
  /** Without sheet name; `null` when no cells were selected, but a chart or a picture. */
  readonly address: string | null;
}

let origin: Place | null = null;

/** Selects a cell on its sheet, and remembers where the user was before the first jump. */
export async function goTo(ref: CellRef): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheet);
    const place = await lookUp(context, sheet);
    if (sheet.isNullObject) throw new WorkbookError("item-gone", `Lembar "${ref.sheet}" sudah tidak ada. Baca ulang buku kerja untuk memperbarui daftar ini.`);
    if (sheet.visibility !== "Visible") throw new WorkbookError("item-gone", `Lembar "${ref.sheet}" sedang disembunyikan. Tampilkan dahulu lembarnya, lalu ulangi.`);
    sheet.activate();
    sheet.getCell(ref.row - 1, ref.column - 1).select();
    await context.sync();
    origin ??= place;
  });
}

/** Selects what was selected before the first jump; false when there was no jump. */
export async function goBack(): Promise<boolean> {
  const place = origin;
  if (!place) return false;
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheetId).load("name");
    await context.sync();
    origin = null;
    if (sheet.isNullObject) throw new WorkbookError("item-gone", "Lembar asal sudah tidak ada, sehingga tidak ada tempat untuk kembali.");
    sheet.activate();
    if (place.address !== null) sheet.getRange(place.address).select();
    await context.sync();
  });
  return true;
}

/** Loads the sheet of a jump and where the user is: the selected cells, or only the sheet when Excel names no range. */
async function lookUp(context: Excel.RequestContext, target: Excel.Worksheet): Promise<Place> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  const load = (): void => {
    target.load("visibility");
    active.load("id");
  };
  load();
  const selected = context.workbook.getSelectedRange().load("address");
  try {
    await context.sync();
    return { sheetId: active.id, address: selected.address.slice(selected.address.lastIndexOf("!") + 1) };
  } catch (error) {
    if (!hasOfficeCode(error, "InvalidSelection")) throw error;
    load();
    await context.sync();
    return { sheetId: active.id, address: null };
  }
}
