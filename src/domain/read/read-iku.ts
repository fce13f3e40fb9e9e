import type { Arah, Iku } from "../model/iku";
import type { Words } from "../model/figure";
import { wordsKey } from "./same-words";
import type { TableReader } from "./table-reader";

/** "turun", "menurun", "minimize", "negatif": lower is better; anything else counts as higher is better. */
export const readArah = (words: Words | null): Arah => (words && /turun|minim|negatif|rendah/i.test(words.text) ? "turun" : "naik");

/** The rows of a table with target and realisasi of one year; rows without an indicator are left out. */
export function readIku(reader: TableReader): Iku[] {
  let sasaran: Words | null = null;
  return reader.table.bodyRows.flatMap((row) => {
    sasaran = reader.wordsOf(row, "sasaran") ?? sasaran;
    const indikator = reader.wordsOf(row, "indikator");
    const target = reader.figureOf(row, "target");
    if (!indikator || !target) return [];
    const arah = readArah(reader.wordsOf(row, "arah"));
    return [{
      table: reader.table, row, sasaran, indikator, arah, arahSaid: reader.column("arah") !== null, target, satuan: reader.wordsOf(row, "satuan"),
      realisasiKinerja: reader.figureOf(row, "realisasi"), capaian: reader.figureOf(row, "capaian"),
      targetRenstra: null, standarNasional: null, penyebab: null, solusi: null, sumberData: null, triwulan: [],
    }];
  });
}

/** Targets of one table joined with the realisasi of the year from the table RealisasiIKU, by the indicator's name. */
export function joinRealisasi(targets: readonly Iku[], realisasi: readonly TableReader[], year: number | null): Iku[] {
  const rows = realisasi.flatMap((reader) => realisasiRows(reader));
  return targets.map((iku) => {
    const own = rows.filter((row) => row.key === wordsKey(iku.indikator.text) && (year === null || row.year === null || row.year === year));
    const last = own.at(-1);
    return last?.figure ? { ...iku, realisasiKinerja: last.figure } : iku;
  });
}

/** The rows of a RealisasiIKU table in their order: one per indicator, year and, where kept so, triwulan. */
export function realisasiRows(reader: TableReader) {
  const { table } = reader;
  const columnOf = (word: RegExp): number | null => [...table.headings].find(([, text]) => word.test(text))?.[0] ?? null;
  const tahun = columnOf(/^tahun$/i);
  return table.bodyRows.flatMap((row) => {
    const indikator = reader.wordsOf(row, "indikator");
    if (!indikator) return [];
    const said = tahun === null ? null : reader.words(row, tahun);
    return [{
      row, indikator, key: wordsKey(indikator.text), year: said && /^20\d\d$/.test(said.text) ? Number(said.text) : null,
      figure: reader.figureOf(row, "realisasi"), target: reader.figureOf(row, "target"),
    }];
  });
}
