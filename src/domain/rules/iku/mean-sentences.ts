import type { Figure } from "../../model/figure";
import type { Records } from "../../model/records";
import { percentageIn, sentencesOf, type Sentence } from "./sentences";

const OTHER_MEANS = /serapan|penyerapan|anggaran|keuangan|belanja|fisik|kehadiran|pertumbuhan|nasional|provinsi|target|program|kegiatan/iu;

/** The means of capaian that the text states of the report year ("rata-rata capaian kinerja sebesar 90,04 %"). */
export function meanSentences({ narasi, year }: Records): readonly { readonly sentence: Sentence; readonly figure: Figure }[] {
  const about = narasi.filter(({ teks: { text } }) => /rata\s*-?\s*rata/iu.test(text)).flatMap(sentencesOf);
  return about.flatMap((sentence) => {
    const { text, figures } = sentence;
    const mean = /rata\s*-?\s*rata/iu.exec(text);
    const stated = mean && figures.find(({ kind, start }) => kind === "percent" && start > mean.index);
    if (!stated || figures.some(({ kind, value }) => kind === "year" && year !== null && !value.eq(year)) || /triwulan|semester|\bbulan\b/iu.test(text)) return [];
    const between = text.slice(mean.index, stated.start);
    const isOfCapaian = /capaian|pencapaian|kinerja/iu.test(between) || /(?:capaian|pencapaian)[^.,;]*$/iu.test(text.slice(0, mean.index));
    return isOfCapaian && !OTHER_MEANS.test(between) && !/[,;]/.test(between.replace(/\d,\d/g, "")) ? [{ sentence, figure: percentageIn(sentence, stated) }] : [];
  });
}
