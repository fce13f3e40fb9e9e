import type { Decimal } from "decimal.js";
import type { BoundTable } from "../../assessment";
import { computeCapaian } from "../../calculate/capaian";
import { Exact, sum } from "../../calculate/decimals";
import { mean } from "../../calculate/mean";
import type { Iku } from "../../model/iku";
import { wordsKey } from "../../read/same-words";
import type { Settings } from "../../settings";

/** Of what a mean is taken. */
export type MeanOf = "indikator" | "sasaran" | "jumlah";

export interface Mean {
  readonly of: MeanOf;
  readonly value: Decimal;
}

/** Caps that offices put on a capaian before they take the mean, in per cent. */
const CAPS = [100, 110, 120] as const;

/**
 * What a mean of these indicators may rightly be: of the indicators or of the means of their sasaran; from exact capaian, from
 * stated ones, or from either held to a cap that is in use. n/a is left out. The plain ones come first.
 */
export function possibleMeans(ikuList: readonly Iku[], settings: Settings): Mean[] {
  const exact = ikuList.map((iku) => computeCapaian(iku.target.value, iku.realisasiKinerja?.value ?? null, iku.arah, settings) ?? statedCapaian(iku));
  const stated = ikuList.map((iku, i) => statedCapaian(iku) ?? exact[i] ?? null);
  const capped = [exact, stated].flatMap((values) => CAPS.map((cap) => values.map((value) => (value?.gt(cap) ? new Exact(cap) : value))));
  return [exact, stated, ...capped].flatMap((values) => meansOf(ikuList, values));
}

function meansOf(ikuList: readonly Iku[], values: readonly (Decimal | null)[]): Mean[] {
  const bySasaran = new Map<string, (Decimal | null)[]>();
  ikuList.forEach(({ sasaran }, i) => {
    const key = wordsKey(sasaran?.text ?? "");
    bySasaran.set(key, [...(bySasaran.get(key) ?? []), values[i] ?? null]);
  });
  const all: readonly [MeanOf, Decimal | null][] = [["indikator", mean(values)], ["sasaran", mean([...bySasaran.values()].map(mean))], ["jumlah", sum(values.filter((value) => value !== null))]];
  return all.flatMap(([of, value]) => (value ? [{ of, value }] : []));
}

/** The stated capaian in per cent; a plain fraction (0.8537) is one too. */
export function statedCapaian({ capaian, target, realisasiKinerja }: Iku): Decimal | null {
  const value = capaian?.value;
  if (!capaian || !value) return null;
  const isFraction = !capaian.percent && value.abs().lte(2) && target.value !== null && realisasiKinerja?.value != null && !target.value.isZero() && realisasiKinerja.value.div(target.value).abs().gt("0.05");
  return isFraction ? value.times(100) : value;
}

/** The indicators above a row of the table, back to the stated mean before it or to the top. */
export const rowsAbove = (ikuList: readonly Iku[], table: BoundTable, row: number, after: number): readonly Iku[] => ikuList.filter((iku) => iku.table === table && iku.row < row && iku.row > after);
