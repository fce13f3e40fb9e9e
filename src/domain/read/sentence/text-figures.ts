import { Decimal } from "decimal.js";
import type { TextFigure } from "../../model/narasi";
import { readAngka } from "../angka";
import { readNumberWords } from "./number-words";
import { isUnstated } from "./unstated";

/** "Rp. 12.897.600,-", "97,43%", "Rp7,5 miliar", "84", with what stands in brackets behind it. */
const FIGURE = /(?:(?<rp>\bRp\.?\s*)|(?<![\p{L}\d.,/]|\p{L}[-–]|(?:^|[^\d\s])\s[-−]))(?<digits>\d[\d.,]*\d|\d)(?<tail>,-|\.-)?(?<scale>\s*(?:ribu|juta|mil[iy]ar|tril[iy]un)\b)?(?<percent>\s*(?:%|persen\b))?(?:(?:\s+\p{L}+)?\s*\((?<words>\p{L}[\p{L}\s-]*)\))?/giu;
const SCALE: readonly (readonly [RegExp, number])[] = [[/ribu/i, 3], [/juta/i, 6], [/mil/i, 9], [/tril/i, 12]];
const YEAR = /^(?:19|20)\d\d$/;
/** What is counted in so many, so that the number before it is no year. */
const COUNTED = /^\s*(?:orang|jiwa|kk|kepala keluarga|unit|buah|paket|dokumen|berkas|lembar|kali|ha|hektar|km|m2?|meter|kg|ton|rumah|siswa|peserta|objek|wajib pajak)\b/iu;

/**
 * The figures of a sentence, in their order. A number that cannot be read one way, or that states nothing (see
 * `isUnstated`), is left out.
 */
export function textFigures(sentence: string): TextFigure[] {
  const matches = /\d/.test(sentence) ? [...sentence.matchAll(FIGURE)] : [];
  return matches.flatMap((match, i): TextFigure[] => {
    const figure = toFigure(sentence, match);
    if (!figure) return [];
    const previous = matches[i - 1];
    const next = matches[i + 1]?.index ?? sentence.length;
    return [{
      ...figure,
      before: words(sentence.slice(previous ? previous.index + previous[0].length : 0, figure.start)).split(/[,;.:]/).at(-1)?.trim() ?? "",
      after: words(sentence.slice(figure.end, next)).split(/[,;.:]/)[0]?.trim() ?? "",
    }];
  });
}

const words = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

function toFigure(sentence: string, match: RegExpMatchArray): Omit<TextFigure, "before" | "after"> | null {
  const { rp = "", digits = "", tail = "", scale = "", percent = "", words: bracket } = match.groups ?? {};
  const start = match.index ?? 0;
  const said = bracket === undefined ? null : readNumberWords(bracket);
  const bare = `${rp}${digits}${tail}${scale}${percent}`;
  // A bracket that holds no number is not the figure's, nor are the words before it.
  const text = (said ? match[0] : bare).trimEnd();
  const isPlain = rp === "" && percent === "" && scale === "";
  if (isUnstated(sentence, start, start + bare.trimEnd().length, digits, isPlain)) return null;
  const kind = rp !== "" ? "rupiah" : percent !== "" ? "percent" : isPlain && isYear(sentence, start, start + digits.length, digits) ? "year" : "count";
  const read = readAngka(digits, kind === "year" || scale !== "" ? "count" : kind, "id");
  if (read.kind !== "number") return null;
  const power = SCALE.find(([word]) => word.test(scale))?.[1] ?? 0;
  return { kind, value: read.value.times(new Decimal(10).pow(power)), text, start, end: start + text.length, decimals: read.decimals, inWords: said ? (bracket ?? null) : null };
}

const isYear = (sentence: string, start: number, end: number, digits: string): boolean =>
  YEAR.test(digits) && (/\b(?:tahun|ta|t\.a\.?|thn?\.?)\s*$/iu.test(sentence.slice(Math.max(0, start - 12), start)) || !COUNTED.test(sentence.slice(end, end + 24)));
