import type { ColumnRole } from "../../assessment";
import { plainRole, type Kind } from "../kind";

/** Budget lines of one year: pagu beside realisasi or beside program and kegiatan. */
export const anggaran: Kind = {
  kind: "anggaran",
  hasGroups: true,
  match({ meanings, years }) {
    const hasPagu = meanings.has("pagu") || meanings.has("pagu-perubahan");
    const hasLabel = (["program", "kegiatan", "program-kegiatan", "sub-kegiatan", "uraian", "kode"] as const).some((meaning) => meanings.has(meaning));
    if (!hasPagu || years.length > 1 || meanings.has("indikator") || !(hasLabel || meanings.has("realisasi"))) return null;
    return { reason: "ada kolom anggaran dan realisasi per program atau kegiatan", sure: hasLabel && meanings.has("realisasi") };
  },
  role(heading, { meanings }): ColumnRole {
    switch (heading.meaning) {
      case "realisasi": return "realisasi-anggaran";
      case "persen":
      case "capaian": return meanings.has("serapan") ? "other" : "serapan";
      case "program-kegiatan":
      case "uraian": return meanings.has("kegiatan") ? "other" : "kegiatan";
      default: return plainRole(heading);
    }
  },
};
