import { cellAt } from "../grid";
import { isBlank, looksLikeFigure, saysNothing, type Block } from "./block";

/** Headings of columns that hold words or numbering even when the words look like figures. */
const WORDS = new Set(["no", "kode", "sasaran", "indikator", "tolok-ukur", "satuan", "program", "kegiatan", "sub-kegiatan", "program-kegiatan", "unit", "golongan", "uraian", "keterangan", "bagian", "kalimat", "arah", "penyebab", "solusi", "sumber-data", "mendukung", "satuan-realisasi", "sumber-dana", "tahun", "periode", "predikat"]);

/** Headings under which a text is a figure that cannot be read, never a word. */
const FIGURES = new Set(["target", "realisasi", "capaian", "serapan", "pagu", "pagu-perubahan", "sisa"]);

/**
 * The columns that hold figures: at least half of what is written in them looks like one. "-" says nothing of its column;
 * one with nothing else is a column of figures behind another such column.
 */
export function figureColumns(block: Block): number[] {
  const columns: number[] = [];
  for (let column = block.box.left; column <= block.box.right; column++) {
    if (WORDS.has(block.headings.get(column)?.meaning ?? "")) continue;
    const filled = block.rows.map((row) => cellAt(block.grid, row, column)).filter((cell) => !isBlank(cell));
    const cells = filled.filter((cell) => !saysNothing(cell));
    const meaning = block.headings.get(column)?.meaning ?? null;
    if (meaning !== null && FIGURES.has(meaning)) columns.push(column);
    else if (cells.length === 0 ? meaning !== null || (filled.length > 0 && columns.length > 0) : cells.filter(looksLikeFigure).length * 2 >= cells.length) columns.push(column);
  }
  return columns;
}

/** The columns that hold words, left of the first figure. */
export function labelColumns(block: Block, figures: readonly number[]): number[] {
  const first = figures[0] ?? block.box.right + 1;
  return Array.from({ length: first - block.box.left }, (_, i) => block.box.left + i);
}
