import type { Iku, IkuTahunan } from "../model/iku";
import type { RealisasiIku } from "../model/realisasi-iku";
import { filled, readArah } from "./read-iku";
import { wordsKey } from "./same-words";
import { sasaranAbove } from "./sasaran-above";
import type { TableReader } from "./table-reader";
import { wholeYearOf } from "./year-preference";

/** The rows of a table that sets several years side by side. */
export function readIkuTahunan(reader: TableReader): IkuTahunan[] {
  const { table } = reader;
  const years = [...new Set([...table.columns.values()].map((role) => /^tahun:(\d+):/.exec(role)?.[1]).filter((year) => year !== undefined))].map(Number).sort((a, b) => a - b);
  const sasaranOf = sasaranAbove(reader);
  return table.bodyRows.flatMap((row) => {
    const sasaran = sasaranOf(row);
    const indikator = reader.wordsOf(row, "indikator");
    if (!indikator) return [];
    return [{
      table, row, sasaran, indikator, satuan: reader.wordsOf(row, "satuan"), arah: readArah(reader.wordsOf(row, "arah")),
      years: years.map((year) => ({
        year, target: reader.figureOf(row, `tahun:${year}:target`), realisasiKinerja: reader.figureOf(row, `tahun:${year}:realisasi`),
      })),
    }];
  });
}

/** The same from rows per indicator and year; this year's target comes from the targets. Rows of quarters are no year. */
export function foldYears(rows: readonly RealisasiIku[], targets: readonly Iku[], year: number | null): IkuTahunan[] {
  const ikuByKey = new Map([...targets].reverse().map((iku) => [wordsKey(iku.indikator.text), iku]));
  const folded = new Map<string, IkuTahunan & { readonly byYear: Map<number, IkuTahunan["years"][number]> }>();
  for (const row of rows) {
    if (!row.isReadable || row.triwulan !== null || row.year === null || row.realisasiKinerja === null) continue;
    const key = wordsKey(row.indikator.text);
    const iku = ikuByKey.get(key);
    const entry = folded.get(key) ?? {
      table: row.table, row: row.row, sasaran: iku?.sasaran ?? null, indikator: row.indikator, satuan: iku?.satuan ?? null, arah: iku?.arah ?? "naik", years: [], byYear: new Map(),
    };
    folded.set(key, entry);
    const target = filled(row.target) ?? (row.year === year ? (iku?.target ?? null) : row.target);
    entry.byYear.set(row.year, { year: row.year, target, realisasiKinerja: row.realisasiKinerja });
  }
  return [...folded.values()].map(({ byYear, ...row }) => ({ ...row, years: [...byYear.values()].sort((a, b) => a.year - b.year) }));
}

/** What earlier years' own tables say of the indicators of this year's report. */
export function earlierYears(ikuLain: readonly Iku[], ikuList: readonly Iku[], year: number | null): IkuTahunan[] {
  const known = new Set(ikuList.map(({ indikator }) => wordsKey(indikator.text)));
  return ikuLain.flatMap((iku) => {
    const own = wholeYearOf(iku.table);
    const { table, row, sasaran, indikator, satuan, arah, target, realisasiKinerja } = iku;
    if (own === null || year === null || own >= year || realisasiKinerja === null || !known.has(wordsKey(indikator.text))) return [];
    return [{ table, row, sasaran, indikator, satuan, arah, years: [{ year: own, target, realisasiKinerja }] }];
  });
}

/** Comparison tables of different years that name the same indicator tell of it together; the first table's word counts. */
export function mergeTahunan(rows: readonly IkuTahunan[]): IkuTahunan[] {
  const first = new Map<string, number>();
  const merged: IkuTahunan[] = [];
  for (const row of rows) {
    const key = wordsKey(row.indikator.text);
    const at = first.get(key);
    const before = at === undefined ? undefined : merged[at];
    // A name that one table repeats is two rows, as the user has it.
    if (at === undefined || !before || before.table === row.table) {
      if (at === undefined) first.set(key, merged.length);
      merged.push(row);
      continue;
    }
    const more = row.years.filter(({ year }) => !before.years.some((known) => known.year === year));
    merged[at] = { ...before, sasaran: before.sasaran ?? row.sasaran, satuan: before.satuan ?? row.satuan, years: [...before.years, ...more].sort((a, b) => a.year - b.year) };
  }
  return merged;
}

const NOTHING_MORE = { predikat: null, targetRenstra: null, standarNasional: null, penyebab: null, solusi: null, sumberData: null, triwulan: [] } as const;

/** This year's indicators as a comparison table has them, for a workbook that has no other. */
export function ikuOfYear(tahunan: readonly IkuTahunan[], year: number | null): Iku[] {
  return tahunan.flatMap((row) => {
    const now = row.years.find((of) => of.year === year) ?? (year === null ? row.years.at(-1) : undefined);
    return now?.target ? [{ ...row, target: now.target, realisasiKinerja: now.realisasiKinerja, capaian: null, ...NOTHING_MORE }] : [];
  });
}
