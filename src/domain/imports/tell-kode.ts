import type { KodeCell } from "./export-kode";
import type { IssueLog } from "./issue-log";

/** Tells of a code cell that is no code. */
export function tellKode(log: IssueLog, read: Exclude<KodeCell, { readonly kind: "kode" }>): void {
  if (read.kind === "none") return;
  const { cell, text } = read;
  if (read.kind === "number") log.gather("kode-number", cell, text, true, (places, texts) => `Kode di ${places} berubah menjadi angka (${texts}), sehingga angka nolnya tidak diketahui; barisnya tidak diimpor. Unduh ulang ekspornya, atau tulis kodenya sebagai teks.`);
  else if (read.kind === "date") log.gather("kode-date", cell, text, true, (places) => `Kode di ${places} berubah menjadi tanggal; barisnya tidak diimpor. Unduh ulang ekspornya, atau tulis kodenya sebagai teks.`);
  else log.gather("kode-unreadable", cell, text, true, (places, texts) => `Kode ${texts} di ${places} tidak dikenali; barisnya tidak diimpor. Perbaiki kodenya di ekspor.`);
}
