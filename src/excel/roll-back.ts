import { goBackFrom, goBackWhole, type WayBack } from "./persist";
import type { WaitingOptions } from "./run-excel";
import type { Survey } from "./survey";
import { takeBack } from "./take-back";

/** Takes back a write that broke off because of `reason`. */
export const rollBack = (before: Survey, reason: unknown, options: WaitingOptions = {}): Promise<void> => goBackFrom(wayBack(before), reason, options);

/** Takes back a finished write. */
export const takeBackWhole = (before: Survey): Promise<void> => goBackWhole(wayBack(before));

const wayBack = (before: Survey): WayBack => ({
  go: (context, onBegin) => takeBack(context, before, onBegin),
  left:
    `Pengembalian ke keadaan semula gagal. Lembar ${before.sheets.map(({ name }) => `"${name}"`).join(", ")} mungkin tertulis sebagian; lembar lain tidak berubah. ` +
    "Buat ulang tabelnya, atau tutup buku kerja tanpa menyimpan.",
});
