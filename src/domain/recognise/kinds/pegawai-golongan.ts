import { figureColumns } from "../figure-columns";
import { isOfStaff, plainRole, type Kind } from "../kind";

const OF_GOLONGAN = /\bgol(?:ongan)?\b\.?\s*(?:ruang\s*)?(?:iv|i{1,3}|[1-4])\b/;

/** Staff by golongan, mostly across education; or by unit across golongan. A list of people with their NIP counts nobody. */
export const pegawaiGolongan: Kind = {
  kind: "pegawai-golongan",
  hasGroups: true,
  match(seen) {
    const { meanings, texts, block } = seen;
    const isAcross = texts.filter((text) => OF_GOLONGAN.test(text)).length > 1;
    if (!(meanings.has("golongan") || isAcross) || meanings.has("indikator") || texts.includes("nip") || figureColumns(block).length === 0) return null;
    return { reason: "jumlah pegawai per golongan", doubt: meanings.has("jumlah") || isOfStaff(seen) ? null : "Tabel ini menyebut golongan tanpa kolom jumlah: jumlah pegawai, atau daftar lain?" };
  },
  role: (heading, seen) => (heading.meaning === "uraian" ? "unit" : plainRole(heading, seen)),
};
