import { distance } from "fastest-levenshtein";
import { remember } from "../remember";
import { allowedSlips } from "./heading-gate";
import { phraseMeaning } from "./phrases";
import { WORDINGS, type Meaning } from "./wordings";

export interface Heading {
  /** The levels joined from top to bottom. */
  readonly text: string;
  readonly meaning: Meaning | null;
  /** A year named in it. */
  readonly year: number | null;
  /** What stands in its brackets, in lower case: "rp", "%", "km persegi"; the lowest level's that has any. */
  readonly unit: string | null;
  /** Its wording is only close to a known one. */
  readonly isGuess: boolean;
}

const BY_WORDING = new Map(WORDINGS.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const)));

/** "Tar\nget (%)" → "target"; words split by a line break, brackets and punctuation fall away. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/\([^)]*\)/g, "").replace(/[^\p{L}\p{N}%]/gu, "");

/** What stands in brackets at the end, or a "%" that stands alone. */
const unitOf = (text: string): string | null => (text.trim() === "%" ? "%" : (/\(([^)]*)\)\s*$/.exec(text)?.[1]?.toLowerCase().replace(/[.\s]+/g, " ").trim() ?? null));

/** What one level's text says. */
interface Said {
  readonly meaning: Meaning | null;
  readonly isGuess: boolean;
}

const NOTHING: Said = { meaning: null, isGuess: false };

/** "Realisasi s.d. Desember" and "Realisasi Desember" are two letters apart and a year. */
const UP_TO = /sd(?:desember|triwulan|akhir)/;

/** The meaning of one level's text; a letter or two of misspelling in a long heading is forgiven, but not the first. */
function meaningOf(text: string): Said {
  const exact = BY_WORDING.get(squeeze(text)) ?? phraseMeaning(text) ?? phraseMeaning(joined(text));
  if (exact) return { meaning: exact, isGuess: false };
  const word = squeeze(text).replace(/^(?:19|20)\d\d|(?:tahun)?(?:19|20)\d\d$/g, "");
  const direct = BY_WORDING.get(word);
  if (direct) return { meaning: direct, isGuess: false };
  const slips = allowedSlips(word.length);
  if (slips === 0) return NOTHING;
  for (const [wording, meaning] of BY_WORDING) {
    if (wording.length >= 6 && !UP_TO.test(wording) && wording[0] === word[0] && Math.abs(wording.length - word.length) <= slips && distance(word, wording) <= slips) return { meaning, isGuess: true };
  }
  return NOTHING;
}

const TRIWULAN = /triw|\btr?w(?:\b|[1-4]\b|i{1,3}\b|iv\b)|semester/i;
/** "Realisasi s.d. Triwulan IV": the whole year. */
const WHOLE_YEAR = /s\.?\s*\/?\s*d\.?\s*(?:(?:triwulan|tw)\s*(?:iv|4)|semester\s*(?:ii|2))\b/i;
const RENSTRA = /renstra|rpjmd|akhir periode|jangka menengah/i;
/** "Sasaran Renstra": the word says whose sasaran it is, not that a target stands below. */
const NAMES = /\b(?:sasaran|indikator|iku|tujuan|program|kegiatan|satuan)\b/i;

/** A word that a line break splits, put together again. */
const joined = (text: string): string => text.replace(/(\p{L})-?\s*\n\s*(?=\p{Ll})/gu, "$1");

/** The text on one line; a known word that a line break splits ("Tar\nget") is put together again. */
const unbroken = (text: string): string => (BY_WORDING.has(squeeze(text)) ? joined(text) : text).replace(/\s+/g, " ").trim();

/** Reads a heading from its levels, top to bottom; the lowest level that says something wins, a year may stand on any. */
export const readHeading = (levels: readonly string[]): Heading => ({ ...known(levels.join(BETWEEN)) });

/** Stands in no cell. */
const BETWEEN = "\u0000";

/** Tables of one kind have the same headings over and over. */
const known = remember((levels: string): Heading => read(levels.split(BETWEEN)));

function read(levels: readonly string[]): Heading {
  const said = levels.filter((text) => text.trim() !== "");
  const text = said.map(unbroken).join(" ");
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  const unit = said.map(unitOf).filter((found) => found !== null).at(-1) ?? null;
  return { text, unit, year: year === undefined ? null : Number(year), ...meaningOfLevels(said, unit) };
}

function meaningOfLevels(levels: readonly string[], unit: string | null): Said {
  const text = levels.join(" ");
  if (levels.length === 1 && /^(?:tahun|triwulan|tw|periode)$/.test(squeeze(text))) return surely(squeeze(text) === "tahun" ? "tahun" : "periode");
  if (WHOLE_YEAR.test(text)) return inUnit(meaningTogether(levels.map((level) => level.replace(WHOLE_YEAR, "")).filter((level) => level.trim() !== "")), unit);
  if (TRIWULAN.test(text)) return surely("triwulan");
  if (RENSTRA.test(text)) return NAMES.test(text) ? meaningOf(text.replace(/renstra|rpjmd/gi, " ")) : surely("renstra");
  return inUnit(meaningTogether(YEAR.test(text) ? levels.map((level) => level.replace(EARLIER, "")) : levels), unit);
}

const YEAR = /\b20\d\d\b/;
/** Says nothing more where the year itself is named. */
const EARLIER = /\b(?:sebelumnya|lalu)\b/gi;

/** "Realisasi (%)" is a share, "Serapan (Rp)" an amount, and "(%)" alone a percentage. */
function inUnit({ meaning, isGuess }: Said, unit: string | null): Said {
  if (meaning === "realisasi" && unit === "%") return { meaning: "serapan", isGuess };
  if (meaning === "serapan" && /^rp\b/.test(unit ?? "")) return { meaning: "realisasi", isGuess };
  return { meaning, isGuess };
}

function meaningTogether(levels: readonly string[]): Said {
  const last = levels.at(-1) ?? "";
  if (levels.length === 1 && /^\s*\(\s*%\s*\)\s*$/.test(last)) return surely("persen");
  // A heading's words may be spread over the rows: "Pagu / Anggaran (Rp)", "Indikator / Kinerja".
  const whole = levels.length > 1 ? meaningOf(levels.join(" ")) : NOTHING;
  if (whole.meaning !== null && !whole.isGuess) return whole;
  const said = levels.map(meaningOf);
  const meaning = meaningBelow(said.slice(0, -1).map((level) => level.meaning), levels.slice(0, -1).join(" "), said.at(-1)?.meaning ?? null, last);
  return { meaning, isGuess: meaning !== null && said.some(({ isGuess }) => isGuess) };
}

const surely = (meaning: Meaning): Said => ({ meaning, isGuess: false });

const ONLY_UNIT = /^(?:[\s().,%-]|persen|rp|rupiah|keuangan|tahun|thn|ta|20\d\d)+$/i;
const OF_MONEY = /^\s*(?:keuangan|anggaran|belanja)\b/i;
const VOLUME = /^\s*vol(?:ume)?\.?\s*$/i;
/** What a column of their sums is as well. */
const SUMMED: ReadonlySet<Meaning> = new Set<Meaning>(["pagu", "pagu-perubahan", "realisasi", "sisa"]);

/** What a column is whose own heading stands below those of groups: "Realisasi / %", "Anggaran / Target", "Pagu / Jumlah". */
function meaningBelow(groups: readonly (Meaning | null)[], groupText: string, own: Meaning | null, text: string): Meaning | null {
  const group = groups.filter((meaning) => meaning !== null).at(-1) ?? null;
  const isOfMoney = group === "pagu" || group === "pagu-perubahan" || OF_MONEY.test(groupText);
  if (own === null && VOLUME.test(text)) return group === "target" || group === "realisasi" ? group : null;
  // "Pendidikan / S-1": the group above says nothing of the column itself.
  if (own === null) return group === null || !ONLY_UNIT.test(text) ? null : /%|persen/i.test(text) && (group === "realisasi" || isOfMoney) ? "serapan" : group;
  if (group === "fisik") return own === "target" ? null : "fisik";
  switch (own) {
    case "persen": return group === "realisasi" || isOfMoney ? "serapan" : own;
    case "capaian": return isOfMoney ? "serapan" : /^\s*kinerja\s*$/i.test(text) && (group === "target" || group === "realisasi") ? group : own;
    case "target": return isOfMoney ? "pagu" : own;
    case "pagu": return group === "realisasi" ? group : group === "capaian" || group === "persen" ? "serapan" : own;
    case "jumlah": return group !== null && SUMMED.has(group) ? group : own;
    default: return own;
  }
}
