import type { Decimal } from "decimal.js";
import { computeCapaian } from "../../calculate/capaian";
import { Exact } from "../../calculate/decimals";
import type { Figure } from "../../model/figure";
import type { IkuTahunan } from "../../model/iku";
import type { Context } from "../rule";
import { findChange, type Change } from "./change-words";
import { nameFinder } from "./named-indikator";
import { sentencesOf, yearsCompared, type Sentence } from "./sentences";

/** What a sentence says of an indicator's change between two years, beside what the tables have. */
export interface ChangeSentence {
  readonly sentence: Sentence;
  readonly change: Change;
  readonly row: IkuTahunan;
  readonly years: readonly [from: number, to: number];
  readonly before: Figure & { readonly value: Decimal };
  readonly after: Figure & { readonly value: Decimal };
  /** Realisasi after less before, and the same of the capaian; `null`: a target is missing. */
  readonly difference: Decimal;
  readonly ofCapaian: Decimal | null;
}

/** The sentences that name an indicator of a comparison and say how it changed; those whose years the tables lack are left out. */
export function changeSentences({ records, settings }: Context): ChangeSentence[] {
  const told = records.narasi.filter(({ teks: { text } }) => /naik|ningkat|turun|nurun|kurang|tinggi|rendah|tetap|sama|berubah|perubahan|stagnan/iu.test(text)).flatMap(sentencesOf);
  if (told.length === 0 || records.ikuTahunan.length === 0) return [];
  const find = nameFinder(records.ikuTahunan);
  return told.flatMap((sentence) => {
    const named = find(sentence.text);
    const years = yearsCompared(sentence, records.year);
    if (!years) return [];
    return named.flatMap(({ of: row, start, end }, i): ChangeSentence[] => {
      const next = named[i + 1]?.start ?? sentence.text.length;
      const change = findChange(sentence.text, named.length === 1 ? start : null, end, next);
      const [before, after] = years.map((year) => row.years.find((of) => of.year === year));
      const [was, is] = [valued(before?.realisasiKinerja), valued(after?.realisasiKinerja)];
      if (!change || !was || !is) return [];
      const capaian = [before, after].map((of) => computeCapaian(of?.target?.value ?? null, of?.realisasiKinerja?.value ?? null, row.arah, settings));
      const [a, b] = capaian;
      return [{ sentence, change, row, years, before: was, after: is, difference: new Exact(is.value).minus(was.value), ofCapaian: a && b ? b.minus(a) : null }];
    });
  });
}

const valued = (figure: Figure | null | undefined): (Figure & { readonly value: Decimal }) | null => (figure?.value ? { ...figure, value: figure.value } : null);
