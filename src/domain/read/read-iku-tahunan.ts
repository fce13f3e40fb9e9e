import type { Figure, Words } from "../model/figure";
import type { Iku, IkuTahunan } from "../model/iku";
import { readArah, realisasiRows } from "./read-iku";
import { wordsKey } from "./same-words";
import type { TableReader } from "./table-reader";

/** The rows of a table that sets several years side by side. */
export function readIkuTahunan(reader: TableReader): IkuTahunan[] {
  const { table } = reader;
  const years = [...new Set([...table.columns.values()].map((role) => /^tahun:(\d+):/.exec(role)?.[1]).filter((year) => year !== undefined))].map(Number).sort((a, b) => a - b);
  let sasaran: Words | null = null;
  return table.bodyRows.flatMap((row) => {
    sasaran = reader.wordsOf(row, "sasaran") ?? sasaran;
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

/** The same from the table RealisasiIKU, which has one row per indicator and year; this year's target comes from the targets. */
export function foldYears(readers: readonly TableReader[], targets: readonly Iku[], year: number | null): IkuTahunan[] {
  const rows = readers.flatMap((reader) => realisasiRows(reader).map((row) => ({ ...row, table: reader.table })));
  const keys = [...new Set(rows.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const own = rows.filter((row) => row.key === key && row.year !== null);
    const first = own[0];
    if (!first) return [];
    const iku = targets.find(({ indikator }) => wordsKey(indikator.text) === key);
    const byYear = new Map<number, { target: Figure | null; realisasiKinerja: Figure | null }>();
    for (const row of own) {
      const target = row.target && row.target.state !== "empty" ? row.target : row.year === year ? (iku?.target ?? null) : row.target;
      byYear.set(row.year ?? 0, { target, realisasiKinerja: row.figure });
    }
    return [{
      table: first.table, row: first.row, sasaran: iku?.sasaran ?? null, indikator: first.indikator, satuan: iku?.satuan ?? null,
      arah: iku?.arah ?? "naik", years: [...byYear].map(([at, figures]) => ({ year: at, ...figures })).sort((a, b) => a.year - b.year),
    }];
  });
}

const NOTHING_MORE = { targetRenstra: null, standarNasional: null, penyebab: null, solusi: null, sumberData: null, triwulan: [] } as const;

/** This year's indicators as a comparison table has them, for a workbook that has no other. */
export function ikuOfYear(tahunan: readonly IkuTahunan[], year: number | null): Iku[] {
  return tahunan.flatMap((row) => {
    const now = row.years.find((of) => of.year === year) ?? (year === null ? row.years.at(-1) : undefined);
    return now?.target ? [{ ...row, target: now.target, realisasiKinerja: now.realisasiKinerja, capaian: null, ...NOTHING_MORE }] : [];
  });
}
