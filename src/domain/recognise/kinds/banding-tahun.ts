import type { ColumnRole } from "../../assessment";
import type { Heading } from "../heading";
import { captionOf, plainRole, type Kind, type Seen } from "../kind";
import { isOfTargets } from "../triwulan-role";
import type { Meaning } from "../wordings";

/** Indicators over several years, each year with target and realisasi (PermenPANRB 53/2014, Lampiran II, analysis 2). */
export const bandingTahun: Kind = {
  kind: "banding-tahun",
  hasGroups: false,
  match(seen) {
    const { meanings, years } = seen;
    if (!meanings.has("indikator") || years.length < 2 || isOfOneYear(seen)) return null;
    const bare = looseYears(seen);
    if (!meanings.has("target") && !meanings.has("realisasi") && bare.size < 2) return null;
    return { reason: `indikator dengan target dan realisasi tahun ${years.join(", ")}`, doubt: bare.size > 0 ? doubtOf(seen, bare) : null };
  },
  role(heading, seen): ColumnRole {
    const { meaning, year } = heading;
    if (year === null || (meaning !== null && TELLING.has(meaning))) return plainRole(heading, seen);
    if (meaning === "target" || meaning === "realisasi") return `tahun:${year}:${meaning}`;
    if (looseYears(seen).has(heading)) return `tahun:${year}:${isOfTargets(captionOf(seen)) ? "target" : "realisasi"}`;
    if (isPlannedMoney(heading, year, seen)) return `tahun:${year}:pagu`;
    return meaning === "renstra" && isTargetOfYear(heading, year, seen) ? `tahun:${year}:target` : meaning === "renstra" ? plainRole(heading, seen) : "other";
  },
};

/** What a column holds whatever year its heading names. */
const TELLING: ReadonlySet<Meaning> = new Set<Meaning>(["indikator", "standar-nasional", "penyebab", "solusi", "sumber-data", "triwulan"]);

const BARE_YEAR = /^(?:tahun\s*)?20\d\d$/i;

/** Years that stand alone as headings; or where nothing says target or realisasi, those under "Capaian". */
function looseYears(seen: Seen): ReadonlySet<Heading> {
  const before = loose.get(seen);
  if (before) return before;
  const found = new Set(findLooseYears(seen));
  loose.set(seen, found);
  return found;
}

const loose = new WeakMap<Seen, ReadonlySet<Heading>>();

function findLooseYears({ block, meanings }: Seen): readonly Heading[] {
  const headings = [...block.headings.values()].filter(({ year }) => year !== null);
  const bare = headings.filter(({ text, meaning }) => meaning === null && BARE_YEAR.test(text));
  return bare.length > 0 || meanings.has("target") || meanings.has("realisasi") ? bare : headings.filter(({ meaning }) => meaning === "capaian");
}

/** Target and realisasi of one and the same year: the other years are where it began or what was reached of them. */
function isOfOneYear(seen: Seen): boolean {
  const ofYear = (what: Meaning): number[] => [...seen.block.headings.values()].flatMap(({ meaning, year }) => (meaning === what && year !== null ? [year] : []));
  const [targets, reached] = [ofYear("target"), ofYear("realisasi")];
  return targets.length === 1 && reached.length === 1 && targets[0] === reached[0] && looseYears(seen).size === 0;
}

function doubtOf(seen: Seen, bare: ReadonlySet<Heading>): string | null {
  if ([...bare].some(({ meaning }) => meaning === "capaian")) return "Kolom capaian tiap tahun dibaca sebagai realisasi; bila isinya persentase terhadap target, tabel ini bukan perbandingan realisasi.";
  const caption = captionOf(seen);
  if (isOfTargets(caption)) return null;
  return /realisasi|capaian|perkembangan/i.test(caption) ? null : "Kolom yang hanya berjudul tahun dibaca sebagai realisasi: realisasi, atau target?";
}

/** A Renstra names a target for each of its years, and the table has that year's realisasi beside it. */
function isTargetOfYear({ text }: Heading, year: number, { block }: Seen): boolean {
  const beside = meaningsOfYear(block.headings, year);
  return beside.includes("realisasi") && !beside.includes("target") && !/capaian|realisasi|%/i.test(text);
}

/** "Target | Rp" below each year of a plan. */
const isPlannedMoney = ({ meaning, text }: Heading, year: number, { block }: Seen): boolean =>
  (meaning === "pagu" || (meaning === null && /\brp\.?$/i.test(text))) && meaningsOfYear(block.headings, year).includes("target");

const meaningsOfYear = (headings: ReadonlyMap<number, Heading>, year: number) => [...headings.values()].filter((other) => other.year === year).map(({ meaning }) => meaning);
