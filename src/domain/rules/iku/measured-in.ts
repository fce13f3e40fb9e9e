import type { Figure, Words } from "../../model/figure";
import { PERSENTASE } from "./indikator-name";

const PERCENT = /^(?:%|persen|persentase|prosentase|presentase|percent|pct)$/iu;
const INDEX = /\bindeks\b|\bindex\b|\bIKM\b|\bSKM\b|\bnilai\s+(?:akip|sakip|lke|evaluasi|lppd|rb|reformasi)\b|\bskor\b/iu;
const RATE = new RegExp(`^(?:%|${PERSENTASE.source}|persentase|tingkat\\s+partisipasi)`, "iu");
/** What may grow by more than it was, is a ratio of two different things, or is held against a target of its own. */
const GROWTH = /pertumbuhan|laju|kenaikan|peningkatan|penurunan|inflasi|rasio|perkembangan|kontribusi|kemandirian|recovery|capaian|realisasi|target/iu;

/** "%", "persen" and the like as a unit. */
export const isPercentUnit = (unit: string): boolean => PERCENT.test(unit.trim());

/** Called an index, a grade or a score: a number on a scale of its own. */
export const isIndexName = ({ text }: Words): boolean => INDEX.test(text);

/** Called a percentage or a rate of participation, and no index ("Persentase Indeks Kepuasan"). */
export const isPercentName = (indikator: Words): boolean => RATE.test(indikator.text.trim()) && !isIndexName(indikator);

export const mayExceedWhole = ({ text }: Words): boolean => GROWTH.test(text);

/** Its unit, its figures or, where these say nothing, its name say that it is a percentage. */
export function isOfPercent(indikator: Words, satuan: Words | null, figures: readonly (Figure | null)[]): boolean {
  if (isIndexName(indikator)) return false;
  if (satuan) return isPercentUnit(satuan.text);
  return figures.some((figure) => figure?.percent) || (isPercentName(indikator) && figures.every((figure) => (figure?.unit ?? null) === null));
}
