import type { CellEdit } from "../domain/finding";
import { type Cell, refName } from "../domain/grid";
import { WorkbookError } from "../domain/workbook-error";
import { cellRuns } from "./cell-runs";
import { requireSupport } from "./missing-support";
import { goBackFrom } from "./persist";
import { type PlacedRun, sameValue } from "./placed-run";
import { putRuns } from "./put-runs";
import { runExcel, type WaitingOptions } from "./run-excel";
import { surveyRuns } from "./survey-runs";
import { undoMend, wayBackTo } from "./undo-mend";

/** What the mending of cells leaves behind. */
export interface MendReceipt {
  /** The names of the sheets whose cells were changed. */
  readonly sheets: readonly string[];
  /** Takes all of it back. Refuses with "changed-meanwhile" when a cell was changed since, unless forced. */
  undo(options?: { readonly force?: boolean }): Promise<void>;
}

/**
 * Changes cells of the user's, all or none. Refuses, with nothing changed, when a cell holds anything else than it did
 * when the change was proposed, has a formula, lies in a merged area, or stands on a sheet that is protected or filtered.
 * Two syncs whatever the number of cells, unless they are too many for one request.
 */
export async function mendCells(edits: readonly CellEdit[], options: WaitingOptions = {}): Promise<MendReceipt> {
  requireSupport();
  const runs = cellRuns(edits);
  const before = await runExcel(async (context, answered) => {
    const found = await surveyRuns(context, runs);
    answered();
    found.forEach(refuseIfChanged);
    return found;
  }, options);
  const after = await putOrGoBack(before, options);
  return { sheets: [...new Set(before.map(({ sheet }) => sheet))], undo: ({ force = false } = {}) => undoMend(before, after, force) };
}

function refuseIfChanged({ items, cells }: PlacedRun): void {
  const changed = items.find(({ was }, n) => cells[n]?.formula !== null || !sameValue(cells[n]?.value, was));
  if (changed) throw new WorkbookError("changed-meanwhile", `Sel ${refName(changed.at)} sudah berubah sejak diperiksa, sehingga tidak ada yang diperbaiki. Lihat lagi temuannya, lalu ulangi.`);
}

async function putOrGoBack(before: readonly PlacedRun[], options: WaitingOptions): Promise<readonly PlacedRun[]> {
  const wanted = before.map((run) => ({ ...run, cells: mended(run) }));
  try {
    return await runExcel(
      async (context) => {
        const after = await putRuns(context, wanted);
        after.forEach((run, n) => refuseIfNotTaken(run, wanted[n]?.cells ?? []));
        return after;
      },
      { ...options, state: "Buku kerja tetap seperti semula." },
    );
  } catch (error) {
    await goBackFrom(wayBackTo(before), error, options);
    throw error;
  }
}

/** The cells as they must stand afterwards. In a cell of format "@" a number would be kept as a text. */
const mended = ({ items, cells }: PlacedRun): readonly Cell[] =>
  items.map(({ value, format }, n) => {
    const present = cells[n]?.format ?? "General";
    return { value, formula: null, format: format ?? (typeof value === "number" && present === "@" ? "General" : present) };
  });

function refuseIfNotTaken({ items, cells }: PlacedRun, wanted: readonly Cell[]): void {
  const refused = items.find((_, n) => !sameValue(cells[n]?.value, wanted[n]?.value));
  if (refused) throw new WorkbookError("host-failed", `Excel tidak menerima isi baru untuk sel ${refName(refused.at)}. Buku kerja tetap seperti semula. Ubah sel itu sendiri.`);
}
