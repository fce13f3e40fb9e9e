import type { TextFigure } from "../../model/narasi";
import { readAngka } from "../angka";

/** "Rp. 12.897.600,-", "97,43%", "84", with what stands in brackets in words behind it. */
const FIGURE = /(?<rp>\bRp\.?\s*)?(?<![\p{L}\d.,/–-])(?<digits>\d[\d.,]*\d|\d)(?<tail>,-|\.-)?(?<percent>\s*(?:%|persen\b))?(?:\s*\((?<words>\p{L}[\p{L}\s]*)\))?/giu;
/** What makes a number the name of something: laws, tables, chapters, dates. */
const NAMED = /(?:\bno(?:mor)?\.?|\bpasal|\bayat|\btabel\s*\.?|\bgambar|\bbab|\blampiran|\bhalaman|\btanggal)\s*:?\s*$/iu;
const MONTH = /^\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/iu;

/** The figures of a sentence, in their order. A number that cannot be read one way is left out: it is no statement. */
export function textFigures(sentence: string): TextFigure[] {
  const matches = [...sentence.matchAll(FIGURE)];
  return matches.flatMap((match, i): TextFigure[] => {
    const start = match.index;
    const groups = match.groups ?? {};
    const written = match[0].trimEnd();
    const end = start + written.length;
    if (NAMED.test(sentence.slice(0, start)) || MONTH.test(sentence.slice(end)) || isNumbering(sentence, start, end)) return [];
    const kind = groups["rp"] ? "rupiah" : groups["percent"] ? "percent" : /^(?:19|20)\d\d$/.test(groups["digits"] ?? "") ? "year" : "count";
    const read = readAngka(groups["digits"] ?? "", kind === "year" ? "count" : kind, "id");
    if (read.kind !== "number") return [];
    const next = matches[i + 1]?.index ?? sentence.length;
    const previous = matches[i - 1];
    return [{
      kind, value: read.value, text: written, start, end, decimals: read.decimals, inWords: groups["words"] ?? null,
      before: words(sentence.slice(previous ? previous.index + previous[0].length : 0, start)).split(/[,;.:]/).at(-1)?.trim() ?? "",
      after: words(sentence.slice(end, next)).split(/[,;.:]/)[0]?.trim() ?? "",
    }];
  });
}

const words = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** "3.2 Evaluasi", "1. Tugas": the number of a heading or a list item. */
const isNumbering = (sentence: string, start: number, end: number): boolean =>
  /^[\s\-–❖•*]*$/u.test(sentence.slice(0, start)) && /^\s*[.)]?\s*\p{L}/u.test(sentence.slice(end)) && /^\d+(?:\.\d+)*\.?$/.test(sentence.slice(start, end)) && (/^\s*[.)]/.test(sentence.slice(end)) || /\./.test(sentence.slice(start, end)));
