import type { Kalimat, TextFigure } from "../../model/narasi";
import type { Population } from "./headcounts";
import { staffStatus } from "./staff-status";

/** A number of people that a sentence states of the whole office. */
export interface StatedStaff {
  readonly figure: TextFigure;
  /** "pppk" is held against no table but counts among the parts of a total. */
  readonly population: Population | "pppk";
}

export interface StaffSentence {
  readonly kalimat: Kalimat;
  readonly total: TextFigure | null;
  /** What the total is said to consist of; empty where it is not broken down. */
  readonly parts: readonly StatedStaff[];
}

const COUNTS_PEOPLE = /^(?:orang|pegawai|personil|pns|asn|aparatur|tenaga|thl|pppk)\b/;
const OF_STAFF = /\b(?:pegawai|pns|asn|aparatur|personil|sumber\s*daya\s+(?:manusia|aparatur))\b/i;
/** People of a sort that the populations do not tell apart, or of one unit only. */
const PARTIAL = /\b(?:laki|pria|perempuan|wanita|golongan|gol|ess?elon|pendidikan|sarjana|sma|slta|smp|sd|diploma|kelurahan|kel|desa|seksi|sub\s*bag\w*|pensiun|mutasi|formasi|dibutuhkan|kekurangan|idealnya|peserta|kader|guru)\b|\b[ds]\s*[.-]?\s*(?:[1-4]|i{1,3}|iv)\b/i;
const BREAKS_DOWN = /\b(?:terdiri|meliputi|yaitu|yakni|dengan\s+rincian|rincian)\b/;
const SUMS_UP = /\b(?:jumlah(?:nya)?|berjumlah|sebanyak|seluruh(?:nya)?|total|memiliki|didukung)\b/;

/** What the sentences of the text say of how many people the office has; those about a unit or a sort of staff are left out. */
export function staffSentences(narasi: readonly Kalimat[]): StaffSentence[] {
  return narasi.flatMap((kalimat) => sentencesOf(kalimat.teks.text).flatMap(([from, to]) => {
    const text = kalimat.teks.text.slice(from, to);
    if (!OF_STAFF.test(text)) return [];
    const figures = kalimat.figures.filter(({ kind, start, value, after }) => kind === "count" && start >= from && start < to && value.isInteger() && COUNTS_PEOPLE.test(after));
    const first = figures[0];
    if (!first || PARTIAL.test(kalimat.teks.text.slice(from, first.start))) return [];
    const stated = figures.map((figure, i) => ({ figure, population: populationOf(kalimat.teks.text.slice(figure.end, figures[i + 1]?.start ?? to)) }));
    const ahead = statusesIn(kalimat.teks.text.slice(from, first.start));
    const [only] = ahead;
    if (stated[0]?.population === null && SUMS_UP.test(first.before) && only !== undefined && ahead.size === 1) {
      // "Jumlah PNS sebanyak 45 orang": the words before say of whom.
      return PARTIAL.test(wordsOfTotal(kalimat.teks.text.slice(first.end, figures[1]?.start ?? to))) ? [] : [{ kalimat, total: null, parts: [{ figure: first, population: only }] }];
    }
    const hasTotal = stated[0]?.population === null && SUMS_UP.test(first.before) && !PARTIAL.test(wordsOfTotal(kalimat.teks.text.slice(first.end, figures[1]?.start ?? to)));
    const named = stated.filter((each): each is StatedStaff => each.population !== null);
    const parts = hasTotal && !BREAKS_DOWN.test(kalimat.teks.text.slice(first.end, figures[1]?.start ?? to)) ? [] : named;
    const isWhole = parts.length > 1 && parts.length === stated.length - (hasTotal ? 1 : 0);
    return hasTotal || isWhole ? [{ kalimat, total: hasTotal ? first : null, parts: isWhole || !hasTotal ? parts : named.slice(0, 0) }] : [];
  }));
}

const wordsOfTotal = (text: string): string => text.split(/[,;:]/)[0]?.replace(BREAKS_DOWN, "|").split("|")[0] ?? "";

/** The populations that words name; "Pegawai Negeri Sipil dan tenaga kontrak" are two. */
function statusesIn(words: string): ReadonlySet<StatedStaff["population"]> {
  const named = words.split(/\b(?:dan|serta|maupun|atau)\b|[,/&+]/iu).map((part) => staffStatus(part));
  return new Set(named.filter((status) => status === "pns" || status === "kontrak" || status === "pppk" || status === "asn"));
}

/** Whom the words behind a number name; `null`: people in general, or a sort that no table is held against. */
function populationOf(words: string): StatedStaff["population"] | null {
  const own = words.split(/[,;]/)[0] ?? "";
  if (PARTIAL.test(own)) return null;
  const status = staffStatus(own);
  return status === "pns" || status === "kontrak" || status === "pppk" || status === "asn" ? status : null;
}

/** The sentences of a paragraph, from and to: a stop before a capital ends one. */
function sentencesOf(text: string): (readonly [number, number])[] {
  const stops = [...text.matchAll(/(?<![\p{Lu}\d]|\b(?:kec|kel|no|rp|gol))\.\s+(?=\p{Lu})/giu)].filter(({ index, 0: stop }) => /\p{Lu}/u.test(text.charAt(index + stop.length))).map(({ index, 0: stop }) => index + stop.length);
  return [0, ...stops].map((from, i) => [from, stops[i] ?? text.length] as const);
}
