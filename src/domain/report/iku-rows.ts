import type { Figure, Words } from "../model/figure";
import type { Iku, IkuTahunan } from "../model/iku";
import { wordsKey } from "../read/same-words";

interface Indikator {
  readonly table: { readonly sheet: string };
  readonly sasaran: Words | null;
  readonly indikator: Words;
}

/** The rows of one sasaran in their order; `null` for a row that names none. */
export interface SasaranGroup<Row> {
  readonly sasaran: string | null;
  readonly rows: readonly Row[];
}

/**
 * Indicators by sasaran, in the order in which each first appears. An indicator that several tables name counts once,
 * as the first table has it; names that one table repeats stay.
 */
export function groupBySasaran<Row extends Indikator>(rows: readonly Row[]): SasaranGroup<Row>[] {
  const tableOf = new Map<string, Row["table"]>();
  const groups = new Map<string, { sasaran: string | null; rows: Row[] }>();
  rows.forEach((row, i) => {
    const key = wordsKey(row.indikator.text);
    const first = tableOf.get(key) ?? row.table;
    if (first !== row.table) return;
    tableOf.set(key, first);
    const groupKey = row.sasaran ? wordsKey(row.sasaran.text) : `\n${i}`;
    const group = groups.get(groupKey) ?? { sasaran: row.sasaran?.text ?? null, rows: [] };
    group.rows.push(row);
    groups.set(groupKey, group);
  });
  return [...groups.values()];
}

/** The indicator's unit: its own column, the comparison table's, a "%" written with the figure, a unit behind it, else "". */
export function chooseSatuan(iku: Iku, tahunan: readonly IkuTahunan[]): string {
  if (iku.satuan) return iku.satuan.text;
  const key = wordsKey(iku.indikator.text);
  const elsewhere = tahunan.find(({ indikator, satuan }) => satuan !== null && wordsKey(indikator.text) === key);
  return elsewhere?.satuan?.text ?? unitOf([iku.target, iku.realisasiKinerja]);
}

export function unitOf(figures: readonly (Figure | null)[]): string {
  if (figures.some((figure) => figure?.percent)) return "%";
  return figures.find((figure) => figure?.unit)?.unit ?? "";
}

/** The indicator of that name. */
export const findIku = (row: Pick<IkuTahunan, "indikator">, ikuList: readonly Iku[]): Iku | null =>
  ikuList.find(({ indikator }) => wordsKey(indikator.text) === wordsKey(row.indikator.text)) ?? null;
