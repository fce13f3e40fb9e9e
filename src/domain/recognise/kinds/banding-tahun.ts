import type { ColumnRole } from "../../assessment";
import type { Heading } from "../heading";
import { plainRole, type Kind, type Seen } from "../kind";
import type { Meaning } from "../wordings";

/** Indicators over several years, each year with target and realisasi (PermenPANRB 53/2014, Lampiran II, analysis 2). */
export const bandingTahun: Kind = {
  kind: "banding-tahun",
  hasGroups: false,
  match({ meanings, years }) {
    if (!meanings.has("indikator") || years.length < 2 || !(meanings.has("target") || meanings.has("realisasi"))) return null;
    return { reason: `indikator dengan target dan realisasi tahun ${years.join(", ")}`, sure: meanings.has("target") && meanings.has("realisasi") };
  },
  role(heading, seen): ColumnRole {
    const { meaning, year } = heading;
    if (year === null || (meaning !== null && TELLING.has(meaning))) return plainRole(heading, seen);
    if (meaning === "target" || meaning === "realisasi") return `tahun:${year}:${meaning}`;
    return meaning === "renstra" && isTargetOfYear(heading, year, seen) ? `tahun:${year}:target` : meaning === "renstra" ? plainRole(heading, seen) : "other";
  },
};

/** What a column holds whatever year its heading names. */
const TELLING: ReadonlySet<Meaning> = new Set<Meaning>(["indikator", "standar-nasional", "penyebab", "solusi", "sumber-data", "triwulan"]);

/** A Renstra names a target for each of its years, and the table has that year's realisasi beside it. */
function isTargetOfYear({ text }: Heading, year: number, { block }: Seen): boolean {
  const beside = [...block.headings.values()].filter((other) => other.year === year).map(({ meaning }) => meaning);
  return beside.includes("realisasi") && !beside.includes("target") && !/capaian|realisasi|%/i.test(text);
}
