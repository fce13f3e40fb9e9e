import type { Kalimat } from "../model/narasi";
import { textFigures } from "./sentence/text-figures";
import type { TableReader } from "./table-reader";

/** The sentences of a table of the report's text; rows without a sentence are left out. One that begins with "Rata-rata" or "Jumlah" totals nothing. */
export function readNarasi(reader: TableReader): Kalimat[] {
  const { bodyRows, groupRows, totalRows } = reader.table;
  return [...bodyRows, ...groupRows, ...totalRows].sort((a, b) => a - b).flatMap((row) => {
    const teks = reader.wordsOf(row, "kalimat");
    return teks ? [{ table: reader.table, row, bagian: reader.wordsOf(row, "bagian"), teks, figures: textFigures(teks.text) }] : [];
  });
}
