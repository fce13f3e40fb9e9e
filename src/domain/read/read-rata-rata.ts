import type { RataRata } from "../model/iku";
import type { TableReader } from "./table-reader";

/** The total rows of a table of indicators that state a capaian: what stands there is the mean of the rows above. */
export function readRataRata(reader: TableReader): RataRata[] {
  const { table } = reader;
  return table.totalRows.flatMap((row) => {
    const capaian = reader.figureOf(row, "capaian");
    if (!capaian || capaian.state === "empty") return [];
    const label = [...table.columns.keys()].map((column) => reader.words(row, column)).find((words) => words !== null) ?? null;
    return [{ table, row, label, capaian, predikat: reader.wordsOf(row, "predikat") }];
  });
}
