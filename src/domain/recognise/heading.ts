import { distance } from "fastest-levenshtein";
import { allowedSlips } from "./heading-gate";
import { phraseMeaning, WORDINGS, type Meaning } from "./wordings";

export interface Heading {
  /** The levels joined from top to bottom. */
  readonly text: string;
  readonly meaning: Meaning | null;
  /** A year named in it. */
  readonly year: number | null;
  /** What stands in its brackets, in lower case: "rp", "%", "km persegi". */
  readonly unit: string | null;
}

const BY_WORDING = new Map(WORDINGS.flatMap(([meaning, texts]) => texts.map((text) => [text, meaning] as const)));

/** "Tar\nget (%)" → "target"; words split by a line break, brackets and punctuation fall away. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/\([^)]*\)/g, "").replace(/[^\p{L}\p{N}%]/gu, "");

const bracketOf = (text: string): string | null => /\(([^)]*)\)\s*$/.exec(text)?.[1]?.toLowerCase().replace(/[.\s]+/g, " ").trim() ?? null;

/** The meaning of one level's text; a letter or two of misspelling in a long heading is forgiven, but not the first. */
function meaningOf(text: string): Meaning | null {
  const exact = BY_WORDING.get(squeeze(text)) ?? phraseMeaning(text);
  if (exact) return exact;
  const word = squeeze(text).replace(/(?:tahun)?(?:19|20)\d\d$/, "");
  const direct = BY_WORDING.get(word);
  const slips = allowedSlips(word.length);
  if (direct || slips === 0) return direct ?? null;
  for (const [wording, meaning] of BY_WORDING) {
    if (wording.length >= 6 && wording[0] === word[0] && Math.abs(wording.length - word.length) <= slips && distance(word, wording) <= slips) return meaning;
  }
  return null;
}

const TRIWULAN = /triwulan|\btr?w(?:\b|[1-4]\b|i{1,3}\b|iv\b)|semester/i;
/** "Realisasi s.d. Triwulan IV": the whole year. */
const WHOLE_YEAR = /s\.?\s*\/?\s*d\.?\s*(?:triwulan|tw)\s*(?:iv|4)\b/i;
const RENSTRA = /renstra|rpjmd|akhir periode|jangka menengah/i;
/** "Sasaran Renstra": the word says whose sasaran it is, not that a target stands below. */
const NAMES = /\b(?:sasaran|indikator|iku|tujuan|program|kegiatan|satuan)\b/i;

/** The text on one line; a known word that a line break splits ("Tar\nget") is put together again. */
function unbroken(text: string): string {
  const joined = text.replace(/(\p{L})-?\s*\n\s*(?=\p{Ll})/gu, "$1");
  return (BY_WORDING.has(squeeze(text)) ? joined : text).replace(/\s+/g, " ").trim();
}

/** Reads a heading from its levels, top to bottom; the lowest level that says something wins, a year may stand on any. */
export function readHeading(levels: readonly string[]): Heading {
  const said = levels.filter((text) => text.trim() !== "");
  const text = said.map(unbroken).join(" ");
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  const unit = said.map(bracketOf).filter((bracket) => bracket !== null).at(-1) ?? null;
  return { text, unit, year: year === undefined ? null : Number(year), meaning: meaningOfLevels(said, unit) };
}

function meaningOfLevels(levels: readonly string[], unit: string | null): Meaning | null {
  const joined = levels.join(" ");
  if (levels.length === 1 && /^(?:tahun|triwulan|tw|periode)$/.test(squeeze(joined))) return squeeze(joined) === "tahun" ? "tahun" : "periode";
  if (TRIWULAN.test(joined) && !WHOLE_YEAR.test(joined)) return "triwulan";
  if (RENSTRA.test(joined)) return NAMES.test(joined) ? meaningOf(joined.replace(/renstra|rpjmd/gi, " ")) : "renstra";
  const meanings = levels.map(meaningOf);
  const lowest = meanings.filter((meaning) => meaning !== null).at(-1) ?? null;
  const upper = meanings.find((meaning) => meaning !== null) ?? null;
  if (lowest === "persen" && upper === "realisasi") return "serapan";
  if (lowest === "realisasi" && unit === "%") return "serapan";
  if (lowest === "fisik" || upper === "fisik") return "fisik";
  // "Realisasi / Keuangan" beside "Realisasi / Fisik": the money's own column.
  // "Pendidikan / S-1": the group above says nothing of the column itself.
  return meanings.at(-1) ?? (levels.length > 1 && /^(?:rp\.?|rupiah|keuangan(?:\s*\(\s*rp\.?\s*\))?|(?:tahun\s*)?20\d\d)$/i.test(levels.at(-1)?.trim() ?? "") ? upper : null);
}
