import type { Decimal } from "decimal.js";
import { computeCapaian } from "../../calculate/capaian";
import { roundHalfUp } from "../../calculate/decimals";
import { choosePredikat } from "../../calculate/predikat";
import type { Words } from "../../model/figure";
import type { Iku } from "../../model/iku";
import { wordsKey } from "../../read/same-words";
import { knownScales, type Scale, type Settings } from "../../settings";
import { statedCapaian } from "./stated-means";

/** A predikat that the workbook states of a capaian. */
export interface StatedPredikat {
  readonly predikat: Words;
  /** What it may be said of: computed and stated, which differ when one of them is wrong. */
  readonly capaian: readonly Decimal[];
}

const key = (label: string): string => wordsKey(label).replace(/\s+/g, "");

export const hasLabel = (scale: Scale, label: string): boolean => scale.bands.some((band) => key(band.label) === key(label));

/** The predikat of a capaian rounded as shown. */
export const predikatOn = (scale: Scale, capaian: Decimal, decimals: number): string | null => choosePredikat(roundHalfUp(capaian, decimals), scale);

/** Whoever reads the band from the exact capaian and whoever reads it from the rounded one are both right. */
export const holdsOn = (scale: Scale, { predikat, capaian }: StatedPredikat, decimals: number): boolean =>
  capaian.some((value) => [predikatOn(scale, value, decimals), choosePredikat(value, scale)].some((label) => key(label ?? "") === key(predikat.text)));

/** The chosen scale and the others that are known by name. */
export const scalesWith = (chosen: Scale): readonly Scale[] => [chosen, ...knownScales.filter(({ name }) => name !== chosen.name)];

/** The stated predikat of indicators whose capaian is known; "-" and the like state none. */
export function statedPredikat(ikuList: readonly Iku[], settings: Settings): (StatedPredikat & { readonly iku: Iku })[] {
  return ikuList.flatMap((iku) => {
    const { predikat } = iku;
    if (!predikat || !/\p{L}{3}/u.test(predikat.text)) return [];
    const capaian = [computeCapaian(iku.target.value, iku.realisasiKinerja?.value ?? null, iku.arah, settings), statedCapaian(iku)].filter((value) => value !== null);
    return capaian.length > 0 ? [{ iku, predikat, capaian }] : [];
  });
}

/**
 * The scale that a column of predikat goes by: of those that know all of its words the one on which most of them hold, the
 * chosen one first; `null` when none knows all of them.
 */
export function scaleOf(column: readonly StatedPredikat[], chosen: Scale, decimals: number): Scale | null {
  const fitting = scalesWith(chosen).filter((scale) => column.every(({ predikat }) => hasLabel(scale, predikat.text)));
  const count = (scale: Scale): number => column.filter((stated) => holdsOn(scale, stated, decimals)).length;
  return fitting.reduce<Scale | null>((best, scale) => (best === null || count(scale) > count(best) ? scale : best), null);
}
