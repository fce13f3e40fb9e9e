import type { ColumnRole } from "../../assessment";
import { belongsToMoney, plainRole, type Kind, type Seen } from "../kind";

/** Indicators of one year with target and realisasi (analysis 1); the budget of each may stand beside them. */
export const capaianIku: Kind = {
  kind: "capaian-iku",
  hasGroups: false,
  match({ meanings }) {
    const hasRealisasi = meanings.has("realisasi") || meanings.has("serapan");
    if (!meanings.has("indikator") || !meanings.has("target") || !hasRealisasi) return null;
    return { reason: "ada kolom indikator, target dan realisasi", doubt: meanings.has("realisasi") ? null : "Satu-satunya kolom realisasi bersatuan persen: realisasi indikator, atau capaiannya terhadap target?" };
  },
  role(heading, seen): ColumnRole {
    const { meanings } = seen;
    if (hasPagu(seen) && belongsToMoney(heading, seen)) {
      if (heading.meaning === "realisasi") return "realisasi-anggaran";
      if (heading.meaning === "serapan" || heading.meaning === "persen" || heading.meaning === "capaian") return "serapan";
    }
    if (heading.meaning === "serapan") return meanings.has("realisasi") ? "capaian" : "realisasi";
    if (heading.meaning === "persen") return meanings.has("capaian") ? "other" : "capaian";
    return plainRole(heading, seen);
  },
};

const hasPagu = ({ meanings }: Seen): boolean => meanings.has("pagu") || meanings.has("pagu-perubahan");
