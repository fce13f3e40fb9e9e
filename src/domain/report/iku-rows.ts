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

/** The first of each name, by `wordsKey`. */
export function byIndikator<Row extends Pick<Indikator, "indikator">>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const key = wordsKey(row.indikator.text);
    if (!first.has(key)) first.set(key, row);
  }
  return first;
}

/** The indicator's unit: its own column, the comparison table's, a "%" written with the figure, a unit behind it, else "". */
export const chooseSatuan = (iku: Iku, tahunan: ReadonlyMap<string, IkuTahunan>): string =>
  iku.satuan?.text ?? tahunan.get(wordsKey(iku.indikator.text))?.satuan?.text ?? unitOf([iku.target, iku.realisasiKinerja]);

export function unitOf(figures: readonly (Figure | null)[]): string {
  if (figures.some((figure) => figure?.percent)) return "%";
  return figures.find((figure) => figure?.unit)?.unit ?? "";
}

/** Marks a name that stands in several rows; `repeatedNote` explains it. */
export const REPEATED = " *)";

/** The names that stand in more than one of the rows, by `wordsKey`. */
export function repeatedNames(rows: readonly Pick<Indikator, "indikator">[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(rows.flatMap(({ indikator }) => {
    const key = wordsKey(indikator.text);
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  }));
}

export const repeatedNote = (isAny: boolean): string[] => (isAny ? ["*) Indikator ini tertulis lebih dari satu kali di buku kerja; setiap barisnya ditampilkan dan dihitung."] : []);
