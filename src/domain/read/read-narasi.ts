import type { Kalimat } from "../model/narasi";
import { textFigures } from "./sentence/text-figures";
import type { TableReader } from "./table-reader";

/** The sentences of a table of the report's text; rows without a sentence are left out. */
export function readNarasi(reader: TableReader): Kalimat[] {
  return reader.table.bodyRows.flatMap((row) => {
    const teks = reader.wordsOf(row, "kalimat");
    return teks ? [{ table: reader.table, row, bagian: reader.wordsOf(row, "bagian"), teks, figures: textFigures(teks.text) }] : [];
  });
}
