import { plainRole, type Kind } from "../kind";

/** Staff by golongan, mostly across education. */
export const pegawaiGolongan: Kind = {
  kind: "pegawai-golongan",
  hasGroups: true,
  match({ meanings, texts }) {
    if (!meanings.has("golongan") || meanings.has("indikator")) return null;
    return { reason: "jumlah pegawai per golongan", sure: meanings.has("jumlah") || texts.some((text) => text.includes("pegawai")) };
  },
  role: (heading, seen) => (heading.meaning === "uraian" ? "unit" : plainRole(heading, seen)),
};
