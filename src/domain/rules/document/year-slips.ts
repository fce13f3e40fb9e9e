import type { Kalimat, TextFigure } from "../../model/narasi";

/** A year in the text that the report year should stand for. */
export interface YearSlip {
  readonly figure: TextFigure;
  readonly expected: number;
  /** What the year is said of, as written: "Perjanjian Kinerja tahun 2021". */
  readonly phrase: string;
}

const MONTH = /\b(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|bulan|tanggal)\s*$/iu;
/** The report by its name, up to the year. */
const REPORT = /\b(?:lakip|lkjip|lkip|laporan\s+(?:akuntabilitas\s+)?kinerja)\b[^;:]{0,160}$/iu;
/** What is of the report year and of no other, up to the year. */
const OWN = /\b(?:perjanjian\s+kinerja|penetapan\s+kinerja|rencana\s+kinerja\s+tahunan|pengukuran\s+kinerja|target\s+dan\s+realisasi(?:\s+kinerja)?)\b[^;:]{0,90}$/iu;
const PLANS = /^(?:perjanjian|penetapan|rencana)\b/iu;
const COMPARED = /\b(?:capaian|realisasi)\b[^;:]{0,60}$/iu;
const OTHER_YEAR = /\b(?:lalu|sebelumnya|terdahulu|lampau|evaluasi\s+atas|hasil\s+evaluasi|tindak\s+lanjut|nilai|lhe|sejak|dibanding(?:kan)?(?:\s+dengan)?|terhadap\s+tahun|naik|turun|meningkat|menurun|peningkatan|penurunan|mendatang|berikutnya|akan\s+datang)\b/iu;
const SENT = /\b(?:disampaikan|disusun\s+pada|paling\s+lambat|bulan|tanggal|minggu)\b/iu;
const WITH = /^\s*(?:dengan|dan|terhadap|dibanding(?:kan)?(?:\s+dengan)?)\s+(?:tahun\s+)?$/iu;
const RANGE = /^\s*(?:[-–—/]|s\s*[./]\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?$/iu;

/** The years of one sentence that are said of this report and are not its year. @param year the report's */
export function yearSlips({ teks, figures }: Kalimat, year: number): YearSlip[] {
  const years = figures.filter(({ kind }) => kind === "year");
  if (years.every(({ value }) => value.eq(year))) return [];
  const clauses = clauseStarts(teks.text, years.map(({ start }) => start));
  const between = (i: number): string => teks.text.slice(years[i]?.end ?? 0, years[i + 1]?.start ?? 0);
  const isInRange = (i: number): boolean => (i + 1 < years.length && RANGE.test(between(i))) || (i > 0 && RANGE.test(between(i - 1)));
  const ownOf = new Map<number, number[]>();
  for (const [i, { value }] of years.entries()) if (!isInRange(i)) ownOf.set(clauses[i] ?? 0, [...(ownOf.get(clauses[i] ?? 0) ?? []), value.toNumber()]);
  return years.flatMap((figure, i): YearSlip[] => {
    const value = figure.value.toNumber();
    const clause = teks.text.slice(Math.max(clauses[i] ?? 0, figure.start - FAR), figure.start);
    if (value === year || isInRange(i) || MONTH.test(clause)) return [];
    const own = ownOf.get(clauses[i] ?? 0) ?? [];
    const slip = (matched: RegExpExecArray | null): YearSlip[] => (matched ? [{ figure, expected: year, phrase: shorten(matched[0] + figure.text) }] : []);
    const report = REPORT.exec(clause);
    if (report && !own.includes(year) && !OTHER_YEAR.test(around(report)) && !(value === year + 1 && SENT.test(report[0]))) return slip(report);
    if (report && value === year + 1 && /^\s*ini\b/i.test(teks.text.slice(figure.end)) && !SENT.test(report[0])) return slip(report);
    if (own.includes(year) || value > year + 1) return [];
    const isPair = i + 1 < years.length && WITH.test(between(i)) && years[i + 1]?.value.toNumber() === value - 1;
    const isOlderOfPair = i > 0 && WITH.test(between(i - 1)) && years[i - 1]?.value.toNumber() === value + 1 && value + 1 < year;
    if (isOlderOfPair) return [{ figure, expected: year - 1, phrase: `tahun ${figure.text}` }];
    if (isPair && value < year) return slip(COMPARED.exec(clause));
    const named = OWN.exec(clause);
    // Next year's plan is made while this report is written.
    return named && !(value === year + 1 && PLANS.test(named[0])) && !OTHER_YEAR.test(around(named)) ? slip(named) : [];
  });
}

const STOP = /[;:]|\.\s/g;
/** Nothing that is said of a year stands farther before it. */
const FAR = 320;

/** Where the part of the sentence begins that each place stands in: a stop, colon or semicolon ends one. @param places ascending */
function clauseStarts(text: string, places: readonly number[]): number[] {
  const stops = [...text.matchAll(STOP)].map(({ index, 0: stop }) => ({ start: index + 1, end: index + stop.length }));
  let passed = 0;
  return places.map((place) => {
    while (passed < stops.length && (stops[passed]?.end ?? Infinity) <= place) passed++;
    return stops[passed - 1]?.start ?? 0;
  });
}

/** What was matched with the words before it, which may say that it is another year's. */
const around = (match: RegExpExecArray): string => match.input.slice(Math.max(0, match.index - 40));

function shorten(phrase: string): string {
  const words = phrase.replace(/\s+/g, " ").trim().split(" ");
  return words.length <= 8 ? words.join(" ") : `${words.slice(0, 3).join(" ")} … ${words.slice(-3).join(" ")}`;
}

/** The lines before the first chapter or preface: the cover. */
export function coverLines(narasi: readonly Kalimat[]): readonly Kalimat[] {
  const end = narasi.findIndex(({ teks }) => /^(?:kata\s+pengantar|daftar\s+isi|ikhtisar|ringkasan|bab\s+i\b)/i.test(teks.text));
  return narasi.slice(0, Math.min(Math.max(end, 0), 15));
}
