import type { BoundTable } from "../../assessment";
import { refName } from "../../grid";
import type { Figure, Words } from "../../model/figure";
import type { Records } from "../../model/records";
import { isPlain } from "./percent-columns";

/** A target or realisasi of an indicator, and the one it is held against in its row. */
export interface PercentPair {
  readonly table: BoundTable;
  readonly figure: Figure;
  readonly other: Figure;
  readonly capaian: Figure | null;
  /** The unit or the name says that it is a percentage. */
  readonly isPercentage: boolean;
}

const PERCENT_UNIT = /^(?:%|persen|persentase|prosentase)$/i;
const PERCENT_NAME = /^\W*(?:per|pro|pre)sen(?:tase|tasi)\b/i;

/** Each target with its realisasi and the other way round, of every table of indicators. */
export function percentPairs({ iku, ikuLain, ikuTahunan }: Records): PercentPair[] {
  const pairs = new Map<string, PercentPair>();
  const add = (row: { table: BoundTable; satuan: Words | null; indikator: Words; capaian?: Figure | null }, target: Figure | null, realisasi: Figure | null): void => {
    if (!target?.value || !realisasi?.value) return;
    const isPercentage = row.satuan ? PERCENT_UNIT.test(row.satuan.text.trim()) : PERCENT_NAME.test(row.indikator.text);
    const pair = { table: row.table, capaian: row.capaian ?? null, isPercentage };
    for (const [figure, other] of [[target, realisasi], [realisasi, target]] as const) {
      const key = refName(figure.cell);
      if (!pairs.has(key)) pairs.set(key, { ...pair, figure, other });
    }
  };
  for (const row of [...iku, ...ikuLain]) add(row, row.target, row.realisasiKinerja);
  for (const row of ikuTahunan) for (const { target, realisasiKinerja } of row.years) add(row, target, realisasiKinerja);
  return [...pairs.values()];
}

/** From here on a percentage is not taken for a small one, and so much may the two differ once the scale is the same. */
const LEAST = 20;
const MOST_TIMES = 3;

/** Written as a fraction beside a percentage: 0,85 against 90 %. A stated capaian that takes it as it stands is believed. */
export function isFractionOf({ figure, other, capaian, isPercentage }: PercentPair): boolean {
  const { value } = figure;
  if (!value || !other.value || !(isPercentage || other.percent) || !isPlain(figure) || value.lte(0) || value.gt(1) || other.value.lt(LEAST)) return false;
  const times = value.times(100).div(other.value);
  const isAsStated = capaian?.value?.minus(times).abs().lte(0.5) ?? false;
  return !isAsStated && times.gt(1 / MOST_TIMES) && times.lt(MOST_TIMES);
}
