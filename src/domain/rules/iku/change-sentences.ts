import type { Decimal } from "decimal.js";
import { computeCapaian } from "../../calculate/capaian";
import { chooseArah } from "../../calculate/choose-arah";
import { Exact } from "../../calculate/decimals";
import type { Figure } from "../../model/figure";
import type { Arah, IkuTahunan } from "../../model/iku";
import { wordsKey } from "../../read/same-words";
import type { Context } from "../rule";
import { findChange, type Change } from "./change-words";
import { isFallingName } from "./falling-name";
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
export function changeSentences(context: Context): ChangeSentence[] {
  const { records, settings } = context;
  const told = records.narasi.filter(({ teks: { text } }) => /naik|ningkat|turun|nurun|kurang|tinggi|rendah|tetap|sama|berubah|perubahan|stagnan/iu.test(text)).flatMap(sentencesOf);
  if (told.length === 0 || records.ikuTahunan.length === 0) return [];
  const find = nameFinder(records.ikuTahunan);
  const arahOf = arahByName(context);
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
      const capaian = [before, after].map((of) => computeCapaian(of?.target?.value ?? null, of?.realisasiKinerja?.value ?? null, arahOf(row), settings));
      const [a, b] = capaian;
      return [{ sentence, change, row, years, before: was, after: is, difference: new Exact(is.value).minus(was.value), ofCapaian: a && b ? b.minus(a) : null }];
    });
  });
}

const valued = (figure: Figure | null | undefined): (Figure & { readonly value: Decimal }) | null => (figure?.value ? { ...figure, value: figure.value } : null);

/** A comparison seldom says which way is better: the table of capaian, the choices or the name do. */
function arahByName({ records, settings }: Context): (row: IkuTahunan) => Arah {
  const known = new Map(records.iku.map((each) => {
    const { iku, arahFrom } = chooseArah(each, settings);
    // The rules are given indicators that have their direction already.
    return [wordsKey(iku.indikator.text), arahFrom === "bawaan" && iku.arah === "naik" ? null : iku.arah];
  }));
  return ({ indikator, arah }) => known.get(wordsKey(indikator.text)) ?? (isFallingName(indikator.text) ? "turun" : arah);
}
