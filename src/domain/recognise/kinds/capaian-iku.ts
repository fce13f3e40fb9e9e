import type { ColumnRole } from "../../assessment";
import type { Heading } from "../heading";
import { belongsToMoney, plainRole, rowsOf, type Kind, type Seen } from "../kind";
import type { Meaning } from "../wordings";

/** Indicators of one year with target and realisasi (analysis 1); the budget of each may stand beside them. */
export const capaianIku: Kind = {
  kind: "capaian-iku",
  hasGroups: false,
  match(seen) {
    const { meanings } = seen;
    const isCalledCapaian = calledCapaian(meanings);
    if (!meanings.has("indikator") || !meanings.has("target") || !(meanings.has("realisasi") || meanings.has("serapan") || isCalledCapaian)) return null;
    return { reason: "ada kolom indikator, target dan realisasi", doubt: meanings.has("realisasi") ? ofOutputs(seen) : isCalledCapaian ? CAPAIAN : PERCENT };
  },
  role(heading, seen): ColumnRole {
    const { meanings } = seen;
    if (isOfEarlierYear(heading, seen)) return "other";
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

/** "Capaian 2021" before target and realisasi of 2022: where it began. */
const isOfEarlierYear = ({ meaning, year }: Heading, { block }: Seen): boolean =>
  meaning === "capaian" && year !== null && [...block.headings.values()].some((other) => (other.meaning === "target" || other.meaning === "realisasi") && (other.year ?? 0) > year);

/** Indicators behind a program or kegiatan that is in no sasaran. */
const ofOutputs = (seen: Seen): string | null =>
  rowsOf(seen) === "budget" && !seen.meanings.has("sasaran") && !hasPagu(seen) ? "Indikatornya berada di bawah program atau kegiatan, tanpa sasaran: indikator kinerja, atau keluaran kegiatan?" : null;

/** "Target | Capaian | %": what was reached is called capaian. */
const calledCapaian = (meanings: ReadonlySet<Meaning>): boolean => !meanings.has("realisasi") && !meanings.has("serapan") && meanings.has("capaian") && meanings.has("persen");

const hasPagu = ({ meanings }: Seen): boolean => meanings.has("pagu") || meanings.has("pagu-perubahan");
