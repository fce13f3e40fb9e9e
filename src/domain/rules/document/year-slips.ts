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
const COMPARED = /\b(?:capaian|realisasi)\b[^;:]{0,60}$/iu;
const OTHER_YEAR = /\b(?:lalu|sebelumnya|terdahulu|lampau|evaluasi\s+atas|hasil\s+evaluasi|tindak\s+lanjut|nilai|lhe|sejak|dibanding(?:kan)?(?:\s+dengan)?|terhadap\s+tahun|naik|turun|meningkat|menurun|peningkatan|penurunan|mendatang|berikutnya|akan\s+datang)\b/iu;
const SENT = /\b(?:disampaikan|disusun\s+pada|paling\s+lambat|bulan|tanggal|minggu)\b/iu;
const WITH = /^\s*(?:dengan|dan|terhadap|dibanding(?:kan)?(?:\s+dengan)?)\s+(?:tahun\s+)?$/iu;
const RANGE = /^\s*(?:[-–—/]|s\s*[./]\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?$/iu;

/** The years of one sentence that are said of this report and are not its year. @param year the report's */
export function yearSlips({ teks, figures }: Kalimat, year: number): YearSlip[] {
  const years = figures.filter(({ kind }) => kind === "year");
  const between = (i: number): string => teks.text.slice(years[i]?.end ?? 0, years[i + 1]?.start ?? 0);
  const isInRange = (i: number): boolean => (i + 1 < years.length && RANGE.test(between(i))) || (i > 0 && RANGE.test(between(i - 1)));
  return years.flatMap((figure, i): YearSlip[] => {
    const value = figure.value.toNumber();
    const clause = clauseBefore(teks.text, figure.start);
    if (value === year || isInRange(i) || MONTH.test(clause)) return [];
    const own = years.filter((other, j) => !isInRange(j) && clauseOf(teks.text, other.start) === clauseOf(teks.text, figure.start)).map((other) => other.value.toNumber());
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
    return named && !OTHER_YEAR.test(around(named)) ? slip(named) : [];
  });
}

const STOP = /[;:]|\.\s/g;

/** The part of the sentence that a place stands in, by where it begins: a stop, colon or semicolon ends one. */
const clauseOf = (text: string, at: number): number => [...text.slice(0, at).matchAll(STOP)].at(-1)?.index ?? -1;
const clauseBefore = (text: string, at: number): string => text.slice(clauseOf(text, at) + 1, at);

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
