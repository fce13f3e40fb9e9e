import { mean } from "../../calculate/mean";
import type { CellRef } from "../../grid";
import type { Iku } from "../../model/iku";
import type { Words } from "../../model/figure";
import type { Context } from "../rule";
import { nameFinder } from "./named-indikator";
import { scalesWith, type StatedPredikat } from "./predikat-on-scale";
import { sentencesOf, type Sentence } from "./sentences";
import { possibleMeans } from "./stated-means";

/** A predikat that a sentence gives, of what, and where the figures for it stand. */
export interface PredikatSentence extends StatedPredikat {
  readonly of: string;
  readonly cells: readonly CellRef[];
}

const CALLED = "(?:dinyatakan|dikategorikan|kategori|berkategori|predikat|berpredikat|tergolong|kriteria|dinilai|dikatakan|termasuk|kualifikasi)";
const BETWEEN = "(?:\\s+(?:ke|dalam|pada|dengan|sebagai|kategori|kriteria|kelompok|predikat|skala|yaitu|adalah|telah|cukup\\s+jelas))*";
/** What else gets a grade. */
const OTHERS = /serapan|penyerapan|anggaran|keuangan|belanja|sakip|\bakip\b|opini|evaluasi|akreditasi|kepuasan|\bIKM\b|indeks|triwulan|semester/iu;

/** The sentences that grade an indicator, a stated capaian or the whole performance of the report year. */
export function predikatSentences(context: Context): PredikatSentence[] {
  const { records: { narasi, iku, year }, settings } = context;
  const labels = [...new Set(scalesWith(settings.scale).flatMap(({ bands }) => bands.map(({ label }) => label)))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}])${CALLED}${BETWEEN}\\s*[“"'‘:]?\\s*(?<label>${labels.map((label) => label.replace(/\s+/g, "\\s+")).join("|")})(?![\\p{L}])`, "iu");
  const find = nameFinder(iku);
  return narasi.flatMap(sentencesOf).flatMap((sentence): PredikatSentence[] => {
    const match = pattern.exec(sentence.text);
    const label = match?.groups?.["label"];
    if (!match || label === undefined || sentence.figures.some(({ kind, value }) => kind === "year" && year !== null && value.lt(year) && !/renstra/iu.test(sentence.text))) return [];
    const before = sentence.text.slice(0, match.index);
    const measured = gradedIn(sentence, before, find(before).map(({ of }) => of), context);
    const predikat: Words = { text: label.replace(/\s+/g, " "), cell: sentence.kalimat.teks.cell };
    return measured ? [{ predikat, ...measured }] : [];
  });
}

/** What the sentence grades: the indicator that it names, the capaian that it states, else the mean; `null`: something else. */
function gradedIn({ figures }: Sentence, before: string, named: readonly Iku[], { records, settings }: Context): Omit<PredikatSentence, "predikat"> | null {
  const [only, ...more] = named;
  if (more.length > 0) return null;
  if (only) {
    const capaian = possibleMeans([only], settings).filter(({ of }) => of === "indikator").map(({ value }) => value);
    return capaian.length > 0 ? { of: `capaian ${only.indikator.text}`, capaian: capaian.slice(0, 2), cells: cellsOf([only]) } : null;
  }
  if (OTHERS.test(before) || !/kinerja|capaian|keberhasilan/iu.test(before)) return null;
  const stated = figures.filter(({ kind, end }) => kind === "percent" && end <= before.length).at(-1);
  if (stated) return { of: "capaian yang tertulis", capaian: [stated.value], cells: [] };
  const means = possibleMeans(records.iku, settings).filter(({ of }) => of !== "jumlah").map(({ value }) => value);
  return means.length > 0 && mean(means) !== null ? { of: "rata-rata capaian", capaian: means.slice(0, 4), cells: cellsOf(records.iku) } : null;
}

const cellsOf = (ikuList: readonly Iku[]): CellRef[] => ikuList.flatMap(({ capaian, realisasiKinerja }) => capaian?.cell ?? realisasiKinerja?.cell ?? []);
