import { refName } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { goBackWhole, type WayBack } from "./persist";
import { type PlacedRun, runName, sameValue } from "./placed-run";
import { putRuns } from "./put-runs";
import { runExcel } from "./run-excel";
import { surveyRuns } from "./survey-runs";

/** Cells named in a refusal. */
const NAMED = 5;

/** The way back to the cells as they were. */
export const wayBackTo = (before: readonly PlacedRun[]): WayBack => ({
  async go(context, onBegin) {
    onBegin();
    await putRuns(context, before);
  },
  left: `Pengembalian gagal. Sel ${before.map(runName).join(", ")} mungkin berubah sebagian; sel lain tidak berubah. Periksa sel itu, atau tutup buku kerja tanpa menyimpan.`,
});

/**
 * Takes a mending back, after making sure that its cells hold what was put there (unless `force`). Where rows or columns
 * may have moved they cannot be told from others: then never.
 */
export async function undoMend(before: readonly PlacedRun[], after: readonly PlacedRun[], force: boolean): Promise<void> {
  const now = await runExcel((context) => surveyRuns(context, after));
  const changed = after.flatMap(({ items, cells }, n) => items.filter((_, i) => now[n]?.cells[i]?.formula !== null || !sameValue(now[n]?.cells[i]?.value, cells[i]?.value)));
  if (changed.length > 0 && now.some(({ used }, n) => used !== after[n]?.used)) {
    throw new WorkbookError("item-gone", "Isi lembar sudah bertambah atau berkurang sejak perbaikan itu, sehingga selnya tidak dapat dikenali dengan pasti. Tidak ada yang diubah; kembalikan sendiri di selnya.");
  }
  if (changed.length > 0 && !force) {
    const names = changed.slice(0, NAMED).map(({ at }) => refName(at)).join(", ");
    throw new WorkbookError("changed-meanwhile", `Sel ${names}${changed.length > NAMED ? ` dan ${changed.length - NAMED} lagi` : ""} sudah diubah setelah diperbaiki. Jika dikembalikan, perubahan itu hilang.`);
  }
  await goBackWhole(wayBackTo(before));
}
