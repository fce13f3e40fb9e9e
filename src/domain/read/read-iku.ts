import type { Figure, Words } from "../model/figure";
import type { Arah, Iku, IndikatorRow, TriwulanFigures } from "../model/iku";
import type { Triwulan } from "../settings";
import { joinWords } from "./join-words";
import { quarterOf } from "./quarter-of";
import { nothingAt } from "./read-figure";
import { sasaranAbove } from "./sasaran-above";
import type { TableReader } from "./table-reader";

/** "turun", "menurun", "minimize", "negatif", "semakin kecil semakin baik": lower is better; anything else counts as higher is better. */
export const readArah = (words: Words | null): Arah => (words && /turun|minim|negatif|rendah|kecil|lower|down|↓/i.test(words.text) ? "turun" : "naik");

const QUARTERS: readonly Triwulan[] = [1, 2, 3, 4];

/**
 * The rows of a table with target and realisasi of one year; rows without an indicator are left out. A table that has
 * targets by quarter only has none for the year: it is left open.
 */
export function readIku(reader: TableReader): Iku[] {
  return readIndikator(reader).flatMap(({ target, ...row }) => {
    const ofQuarter = row.triwulan.filter((quarter) => quarter.target).at(-1)?.target;
    const known = target ?? (ofQuarter ? nothingAt(ofQuarter.cell) : null);
    return known ? [{ ...row, target: known }] : [];
  });
}

/** The rows of a table of indicators; the sasaran is filled down. Causes and solutions go on in rows that name no indicator. */
export function readIndikator(reader: TableReader): IndikatorRow[] {
  const sasaranOf = sasaranAbove(reader);
  const rows: IndikatorRow[] = [];
  for (const row of reader.table.bodyRows) {
    const sasaran = sasaranOf(row);
    const indikator = reader.wordsOf(row, "indikator");
    const [penyebab, solusi] = [reader.wordsOf(row, "penyebab"), reader.wordsOf(row, "solusi")];
    const above = rows.at(-1);
    if (indikator) rows.push({ ...readRow(reader, row, indikator), sasaran, penyebab, solusi });
    else if (above) rows[rows.length - 1] = { ...above, penyebab: joinWords([above.penyebab, penyebab]), solusi: joinWords([above.solusi, solusi]) };
  }
  return rows;
}

function readRow(reader: TableReader, row: number, indikator: Words): Omit<IndikatorRow, "sasaran" | "penyebab" | "solusi"> {
  const [target, realisasiKinerja] = [reader.figureOf(row, "target"), reader.figureOf(row, "realisasi")];
  const statedFor = reader.table.kind === "capaian-iku" ? quarterOf(reader.table) : null;
  return {
    table: reader.table, row, indikator, arah: readArah(reader.wordsOf(row, "arah")), arahSaid: reader.column("arah") !== null, satuan: reader.wordsOf(row, "satuan"),
    target, realisasiKinerja, capaian: reader.figureOf(row, "capaian"), predikat: reader.wordsOf(row, "predikat"), ...(statedFor && { statedFor }),
    targetRenstra: filled(reader.figureOf(row, "target-renstra")), standarNasional: filled(reader.figureOf(row, "standar-nasional")), sumberData: reader.wordsOf(row, "sumber-data"),
    triwulan: statedFor ? [{ triwulan: statedFor, target: filled(target), realisasiKinerja: filled(realisasiKinerja) }] : QUARTERS.flatMap((triwulan) => readQuarter(reader, row, triwulan)),
  };
}

/** An empty cell says nothing, so that another table may say it. */
export const filled = (figure: Figure | null): Figure | null => (figure?.state === "empty" ? null : figure);

function readQuarter(reader: TableReader, row: number, triwulan: Triwulan): TriwulanFigures[] {
  const target = filled(reader.figureOf(row, `tw:${triwulan}:target`));
  const realisasiKinerja = filled(reader.figureOf(row, `tw:${triwulan}:realisasi`));
  return target || realisasiKinerja ? [{ triwulan, target, realisasiKinerja }] : [];
}
