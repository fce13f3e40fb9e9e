import type { ColumnRole } from "../../assessment";
import type { Heading } from "../heading";
import { isOfMoney, plainRole, type Kind, type Seen } from "../kind";

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
  role(heading, seen): ColumnRole {
    const { meanings } = seen;
    switch (heading.meaning) {
      case "realisasi": return isOutput(heading, seen) ? "realisasi" : "realisasi-anggaran";
      case "persen":
      case "capaian": return meanings.has("serapan") ? "other" : "serapan";
      case "program-kegiatan":
      case "uraian": return meanings.has("kegiatan") ? "other" : "kegiatan";
      default: return plainRole(heading, seen);
    }
  },
};

/** Beside a realisasi of money and a yardstick, the other realisasi is the output's. */
const isOutput = (heading: Heading, { meanings, block }: Seen): boolean =>
  meanings.has("tolok-ukur") && !isOfMoney(heading) && [...block.headings.values()].some((other) => other.meaning === "realisasi" && isOfMoney(other));
