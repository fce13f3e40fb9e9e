import type { ColumnRole } from "../../assessment";
import { isOfMoney, plainRole, type Kind } from "../kind";

/** Capaian against serapan per sasaran or program (analysis 6). */
export const efisiensi: Kind = {
  kind: "efisiensi",
  hasGroups: true,
  match: ({ meanings, texts }) => (texts.some((text) => text.includes("efisiensi")) && meanings.has("capaian") ? { reason: "ada kolom capaian dan efisiensi", doubt: meanings.has("serapan") || meanings.has("realisasi") ? null : "Tabel ini menyebut efisiensi, tetapi kolom serapannya tidak dikenali." } : null),
  role(heading, seen): ColumnRole {
    return heading.meaning === "realisasi" && isOfMoney(heading) ? "realisasi-anggaran" : plainRole(heading, seen);
  },
};
