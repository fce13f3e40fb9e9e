import type { ColumnRole } from "../../assessment";
import type { Heading } from "../heading";
import { isOfMoney, paguYears, plainRole, type Kind, type Seen } from "../kind";
import type { Meaning } from "../wordings";

/** Budget lines of one year: pagu beside realisasi or beside program and kegiatan; last year's realisasi may stand beside them. */
export const anggaran: Kind = {
  kind: "anggaran",
  hasGroups: true,
  match(seen) {
    const { meanings, years } = seen;
    const hasPagu = meanings.has("pagu") || meanings.has("pagu-perubahan");
    const hasLabel = (["program", "kegiatan", "program-kegiatan", "sub-kegiatan", "uraian", "kode"] as const).some((meaning) => meanings.has(meaning));
    if (!hasPagu || (years.length > 1 && paguYears(seen).length > 1) || meanings.has("indikator") || !(hasLabel || meanings.has("realisasi"))) return null;
    return { reason: "ada kolom anggaran dan realisasi per program atau kegiatan", sure: hasLabel && meanings.has("realisasi") };
  },
  role(heading, seen): ColumnRole {
    const { meanings } = seen;
    if (isOfEarlierYear(heading, seen) || isDraft(heading, seen) || isPart(heading, seen)) return "other";
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

/** Last year's realisasi beside this year's, as an LRA has it. */
function isOfEarlierYear({ year, meaning }: Heading, seen: Seen): boolean {
  const [own = seen.years.at(-1)] = paguYears(seen);
  return seen.years.length > 1 && year !== null && year !== own && meaning !== null && OF_A_YEAR.has(meaning);
}

const OF_A_YEAR: ReadonlySet<Meaning> = new Set<Meaning>(["realisasi", "serapan", "persen", "capaian", "sisa"]);

/** RKA, KUA-PPAS and the pagu indikatif come before the DPA: where it stands beside them it is the pagu. */
const DRAFT = /\b(?:rka|ppas|kua|plafon|indikatif)\b/iu;

const isDraft = ({ text, meaning }: Heading, { block }: Seen): boolean =>
  meaning === "pagu" && DRAFT.test(text) && [...block.headings.values()].some((other) => other.meaning === "pagu" && !DRAFT.test(other.text));

const SUM = /^(?:jumlah|total)\b/iu;

/** "DAU / Pagu", "DAK / Pagu" beside "Jumlah / Pagu": one of several that the one headed so adds up. */
function isPart({ text, meaning }: Heading, { block }: Seen): boolean {
  if (meaning === null || !IN_PARTS.has(meaning) || SUM.test(text)) return false;
  const alike = [...block.headings.values()].filter((other) => other.meaning === meaning).map((other) => SUM.test(other.text));
  return alike.length > 2 && alike.filter((isSum) => isSum).length === 1;
}

const IN_PARTS: ReadonlySet<Meaning> = new Set<Meaning>(["pagu", "pagu-perubahan", ...OF_A_YEAR]);
