import type { CellRef } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { runExcel } from "./run-excel";
import { leaveShown } from "./show-range";
import { returnTo, userPlace, type UserPlace } from "./user-place";

/** Where the user was before the first jump. */
let origin: UserPlace | null = null;

/** Selects a cell on its sheet, and remembers where the user was before the first jump. */
export async function goTo(ref: CellRef): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheet);
    const place = await userPlace(context, sheet);
    if (sheet.isNullObject) throw new WorkbookError("item-gone", `Lembar "${ref.sheet}" sudah tidak ada. Baca ulang buku kerja untuk memperbarui daftar ini.`);
    if (sheet.visibility !== "Visible") throw new WorkbookError("item-gone", `Lembar "${ref.sheet}" sedang disembunyikan. Tampilkan dahulu lembarnya, lalu ulangi.`);
    sheet.activate();
    sheet.getCell(ref.row - 1, ref.column - 1).select();
    await context.sync();
    const own = leaveShown(place);
    origin ??= own;
  });
}

/** Selects what was selected before the first jump; false when there was no jump. */
export async function goBack(): Promise<boolean> {
  const place = origin;
  if (!place) return false;
  await runExcel(async (context) => {
    const isBack = await returnTo(context, place);
    origin = null;
    leaveShown(place);
    if (!isBack) throw new WorkbookError("item-gone", "Lembar asal sudah tidak ada, sehingga tidak ada tempat untuk kembali.");
  });
  return true;
}
