import type { Assessment } from "../../domain/assessment";

/** What file systems refuse. */
const REFUSED = /[\\/:*?"<>|\u0000-\u001f]+/g;

/** "Bab III LAKIP Kecamatan Metro Barat 2022 TW 2.docx". */
export function wordFileName({ instansi, year, settings }: Pick<Assessment, "instansi" | "year" | "settings">): string {
  const parts = ["Bab III LAKIP", instansi?.slice(0, 80), year, settings.triwulan === null ? null : `TW ${settings.triwulan}`];
  return `${parts.filter((part) => part !== null && part !== undefined).join(" ").replace(REFUSED, " ").replace(/ {2,}/g, " ").trim()}.docx`;
}
