import type { ColumnRole } from "../../assessment";
import { belongsToMoney, plainRole, type Kind, type Seen } from "../kind";
import type { Meaning } from "../wordings";

/** Indicators of one year with target and realisasi (analysis 1); the budget of each may stand beside them. */
export const capaianIku: Kind = {
  kind: "capaian-iku",
  hasGroups: false,
  match({ meanings }) {
    const isCalledCapaian = calledCapaian(meanings);
    if (!meanings.has("indikator") || !meanings.has("target") || !(meanings.has("realisasi") || meanings.has("serapan") || isCalledCapaian)) return null;
    return { reason: "ada kolom indikator, target dan realisasi", doubt: meanings.has("realisasi") ? null : isCalledCapaian ? CAPAIAN : PERCENT };
  },
  role(heading, seen): ColumnRole {
    const { meanings } = seen;
    if (hasPagu(seen) && belongsToMoney(heading, seen)) {
      if (heading.meaning === "realisasi") return "realisasi-anggaran";
      if (heading.meaning === "serapan" || heading.meaning === "persen" || heading.meaning === "capaian") return "serapan";
    }
    if (heading.meaning === "serapan") return meanings.has("realisasi") ? "capaian" : "realisasi";
    if (heading.meaning === "capaian" && calledCapaian(meanings)) return "realisasi";
    if (heading.meaning === "persen" && calledCapaian(meanings)) return "capaian";
    if (heading.meaning === "persen") return meanings.has("capaian") ? "other" : "capaian";
    return plainRole(heading, seen);
  },
};

const PERCENT = "Satu-satunya kolom realisasi bersatuan persen: realisasi indikator, atau capaiannya terhadap target?";
const CAPAIAN = "Kolom capaian dibaca sebagai realisasi, karena di sampingnya ada kolom persentase; benarkah?";

/** "Target | Capaian | %": what was reached is called capaian. */
const calledCapaian = (meanings: ReadonlySet<Meaning>): boolean => !meanings.has("realisasi") && !meanings.has("serapan") && meanings.has("capaian") && meanings.has("persen");

const hasPagu = ({ meanings }: Seen): boolean => meanings.has("pagu") || meanings.has("pagu-perubahan");
