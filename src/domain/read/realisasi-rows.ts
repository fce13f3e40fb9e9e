import type { Words } from "../model/figure";
import type { RealisasiIku } from "../model/realisasi-iku";
import { parseTriwulan } from "../recognise/parse-triwulan";
import type { TableReader } from "./table-reader";

/**
 * The rows of a table with one row per indicator and year or quarter, in their order. In a table of causes and solutions
 * only, rows that name no indicator go on with the one above.
 */
export function realisasiRows(reader: TableReader): RealisasiIku[] {
  const isAnalysis = reader.column("realisasi") === null;
  let above: Words | null = null;
  return reader.table.bodyRows.flatMap((row) => {
    const indikator: Words | null = reader.wordsOf(row, "indikator") ?? (isAnalysis ? above : null);
    if (!indikator) return [];
    above = indikator;
    const tahun = reader.wordsOf(row, "tahun");
    const periode = said(reader.wordsOf(row, "triwulan"));
    const year = readYear(tahun?.text ?? "");
    const triwulan = parseTriwulan(periode?.text ?? "");
    const isWholeYear = periode === null || WHOLE_YEAR.test(periode.text);
    return [{
      table: reader.table, row, indikator, tahun, periode, year, triwulan, isReadable: (tahun === null || year !== null) && (isWholeYear || triwulan !== null),
      realisasiKinerja: reader.figureOf(row, "realisasi"), target: reader.figureOf(row, "target"), penyebab: reader.wordsOf(row, "penyebab"), solusi: reader.wordsOf(row, "solusi"),
    }];
  });
}

const WHOLE_YEAR = /^(?:setahun|tahunan|akhir tahun|1 tahun|i\s*[-–]\s*iv)$/i;

const said = (words: Words | null): Words | null => (words && /[\p{L}\p{N}]/u.test(words.text) ? words : null);

/** "2023", "Tahun 2023", "TA 2023". */
function readYear(text: string): number | null {
  const year = /^(?:tahun|ta|t\.a\.)?\s*(20\d\d)$/i.exec(text.trim())?.[1];
  return year === undefined ? null : Number(year);
}
