import type { Figure, Words } from "../model/figure";
import { parseTriwulan } from "../recognise/parse-triwulan";
import type { Triwulan } from "../settings";
import { wordsKey } from "./same-words";
import type { TableReader } from "./table-reader";

/** A row of a table with one row per indicator, year and, where kept so, quarter. */
export interface RealisasiRow {
  readonly row: number;
  readonly indikator: Words;
  readonly key: string;
  /** `null`: the row names none, or something that is no year. */
  readonly year: number | null;
  /** `null`: a row of the whole year. */
  readonly triwulan: Triwulan | null;
  readonly realisasiKinerja: Figure | null;
  readonly target: Figure | null;
  readonly penyebab: Words | null;
  readonly solusi: Words | null;
}

/** The rows of a RealisasiIKU table in their order. */
export const realisasiRows = (reader: TableReader): RealisasiRow[] =>
  reader.table.bodyRows.flatMap((row) => {
    const indikator = reader.wordsOf(row, "indikator");
    if (!indikator) return [];
    const tahun = reader.wordsOf(row, "tahun")?.text ?? "";
    return [{
      row, indikator, key: wordsKey(indikator.text), year: /^20\d\d$/.test(tahun) ? Number(tahun) : null, triwulan: parseTriwulan(reader.wordsOf(row, "triwulan")?.text ?? ""),
      realisasiKinerja: reader.figureOf(row, "realisasi"), target: reader.figureOf(row, "target"), penyebab: reader.wordsOf(row, "penyebab"), solusi: reader.wordsOf(row, "solusi"),
    }];
  });
