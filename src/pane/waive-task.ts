import type { Assessment } from "../domain/assessment";
import type { Waiver } from "../domain/finding";
import { WorkbookError } from "../domain/workbook-error";
import type { WaiveTask } from "./problem";

const same = (a: Waiver, b: Waiver): boolean => a.rule === b.rule && a.place === b.place && a.mark === b.mark && a.date === b.date && a.reason === b.reason && a.author === b.author;

/** The waivers to keep from now on. Those of figures that have changed are let go of; a finding that is not there any more cannot be set aside. */
export function changedWaivers({ findings, waivers }: Assessment, { do: what, waiver }: WaiveTask): readonly Waiver[] {
  if (what === "unwaive") return waivers.kept.filter((kept) => !same(kept, waiver));
  if (!findings.some(({ rule, mark, waived }) => rule === waiver.rule && mark === waiver.mark && waived === null)) {
    throw new WorkbookError("changed-meanwhile", "Temuan itu sudah tidak ada atau angkanya sudah berubah, sehingga tidak ada yang diabaikan. Baca lagi daftarnya.");
  }
  return [...waivers.kept, waiver];
}
