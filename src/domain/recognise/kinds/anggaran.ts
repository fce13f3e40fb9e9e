import type { ColumnRole } from "../../assessment";
import type { Heading } from "../heading";
import { belongsToMoney, isOfMoney, paguYears, plainRole, rowsOf, type Kind, type Seen } from "../kind";
import type { Meaning } from "../wordings";

/**
 * Budget lines of one year: pagu beside realisasi or beside program and kegiatan; last year's realisasi may stand beside them,
 * and each line's indicator behind it. An LRA has codes and realisasi only.
 */
export const anggaran: Kind = {
  kind: "anggaran",
  hasGroups: true,
  match(seen) {
    const { meanings, years } = seen;
    const hasPagu = meanings.has("pagu") || meanings.has("pagu-perubahan");
    const hasLabel = (["program", "kegiatan", "program-kegiatan", "sub-kegiatan", "uraian", "kode"] as const).some((meaning) => meanings.has(meaning));
    if ((years.length > 1 && paguYears(seen).length > 1) || (meanings.has("indikator") && !(hasPagu && meanings.has("realisasi") && rowsOf(seen) === "budget"))) return null;
    if (!hasPagu) return isLra(seen) ? { reason: "ada kolom kode rekening dan realisasi belanja, tanpa anggaran", doubt: "Tabel ini berisi realisasi per rekening tanpa kolom anggaran, seperti LRA. Bila angkanya sudah ada di tabel lain, pilih “Bukan tabel ini”." } : null;
    if (!(hasLabel || meanings.has("realisasi"))) return null;
    return { reason: meanings.has("realisasi") ? "ada kolom anggaran dan realisasi per program atau kegiatan" : "ada kolom anggaran per program atau kegiatan", doubt: null };
  },
  role(heading, seen): ColumnRole {
    const { meanings } = seen;
    if (isOfEarlierYear(heading, seen) || isDraft(heading, seen) || isPart(heading, seen)) return "other";
    switch (heading.meaning) {
      case "realisasi": return isOutput(heading, seen) ? "realisasi" : VOLUME.test(heading.text) ? "other" : "realisasi-anggaran";
      case "persen":
      case "capaian": return isOutput(heading, seen) ? "capaian" : meanings.has("serapan") ? "other" : "serapan";
      case "fisik": return /%\s*\)?$/.test(heading.text) && [...seen.block.headings.values()].some((other) => other.meaning === "fisik" && /realisasi$/i.test(other.text)) ? "other" : "fisik";
      case "kode": return isDeepest(heading, seen) ? "kode" : "other";
      case "uraian": return ["kegiatan", "program-kegiatan", "program", "sub-kegiatan"].some((meaning) => meanings.has(meaning as Meaning)) ? "other" : "kegiatan";
      default: return plainRole(heading, seen);
    }
  },
};

/** "Realisasi / Volume" beside "Realisasi / Rp": no money. */
const VOLUME = /\bvol(?:ume)?\.?$/iu;

/** Codes down to the accounts and what was spent, without any pagu. */
const isLra = ({ meanings, block }: Seen): boolean =>
  meanings.has("kode") && !meanings.has("indikator") && !meanings.has("target") && [...block.headings.values()].some((heading) => heading.meaning === "realisasi" && isOfMoney(heading)) &&
  [...block.headings.values()].some(({ text }) => /rekening/i.test(text));

/** With an output or indicator beside the line, a realisasi or percentage that is not the money's is the output's. */
function isOutput(heading: Heading, seen: Seen): boolean {
  const { meanings, block } = seen;
  if (!(meanings.has("tolok-ukur") || meanings.has("indikator")) || !meanings.has("target")) return false;
  const others = [...block.headings.values()].filter((other) => other !== heading && other.meaning === heading.meaning);
  return others.some((other) => belongsToMoney(other, seen)) && !belongsToMoney(heading, seen);
}

/** Of several codes beside each other the line's own: the innermost level's. */
function isDeepest(heading: Heading, { block }: Seen): boolean {
  const codes = [...block.headings.values()].filter(({ meaning }) => meaning === "kode");
  return codes.every((other) => depthOf(other) < depthOf(heading) || (depthOf(other) === depthOf(heading) && codes.indexOf(other) >= codes.indexOf(heading)));
}

/** An account is none of the budget's levels. */
const depthOf = ({ text }: Heading): number => [/bidang|urusan/i, /program/i, /(?<!sub.?)kegiatan/i, /sub.?kegiatan/i].findIndex((level) => level.test(text));

/** Last year's realisasi beside this year's, as an LRA has it. */
function isOfEarlierYear({ year, meaning }: Heading, seen: Seen): boolean {
  const [own = seen.years.at(-1)] = paguYears(seen);
  return seen.years.length > 1 && year !== null && year !== own && meaning !== null && OF_A_YEAR.has(meaning);
}

const OF_A_YEAR: ReadonlySet<Meaning> = new Set<Meaning>(["realisasi", "serapan", "persen", "capaian", "sisa"]);

/** RKA, KUA-PPAS, the pagu indikatif and a target of spending come before the DPA: where it stands beside them it is the pagu. */
const DRAFT = /\b(?:rka|ppas|kua|plafon|indikatif|target)\b/iu;

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
