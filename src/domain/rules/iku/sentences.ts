import type { Figure } from "../../model/figure";
import type { Kalimat, TextFigure } from "../../model/narasi";
import { nothingAt } from "../../read/read-figure";

/** One sentence of a paragraph. Places in it, and those of its figures, count from its own beginning. */
export interface Sentence {
  readonly kalimat: Kalimat;
  readonly text: string;
  readonly figures: readonly TextFigure[];
}

/** A paragraph's sentences: a stop ends one only before a capital letter or a bullet, so that "Rp. 12" and "dll." end none. */
export function sentencesOf(kalimat: Kalimat): Sentence[] {
  const { teks: { text }, figures } = kalimat;
  const ends = [...text.matchAll(/[.;!?]\s+(?=\p{Lu}|[-–•❖*])/gu)].map((match) => match.index + match[0].length);
  return [0, ...ends].map((start, i) => {
    const end = ends[i] ?? text.length;
    return { kalimat, text: text.slice(start, end), figures: figures.filter((figure) => figure.start >= start && figure.end <= end).map((figure) => ({ ...figure, start: figure.start - start, end: figure.end - start })) };
  });
}

/** A percentage of a sentence as a figure, at the sentence's cell. */
export const percentageIn = ({ kalimat }: Sentence, { value, text, decimals }: TextFigure): Figure =>
  ({ ...nothingAt(kalimat.teks.cell), state: "number", stored: "text", percent: true, value, text, decimals });

/** The two years that a sentence compares: those it names, else the report year with the one before; `null` when it names others or a part of a year, or tells of one change after another. */
export function yearsCompared({ text, figures }: Sentence, year: number | null): readonly [from: number, to: number] | null {
  if (year === null || /triwulan|semester|\bbulan\b|\btw\b|fluktua|\b(?:kemudian|selanjutnya|lalu)\s+(?:kembali\s+)?(?:naik|turun|me(?:ningkat|nurun)|mengalami)/iu.test(text)) return null;
  const others = [...new Set(figures.flatMap(({ kind, value }) => (kind === "year" && !value.eq(year) ? [value.toNumber()] : [])))];
  const [other, ...more] = others;
  if (other === undefined) return [year - 1, year];
  return more.length === 0 && other < year ? [other, year] : null;
}
