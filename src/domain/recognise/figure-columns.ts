import type { Block } from "./block";
import { kodePartColumns } from "./kode-parts";
import { countShapes, firstFrom } from "./row-shape";
import { FIGURE, NOTHING } from "./text-sort";

/** Headings of columns that hold words or numbering even when the words look like figures. */
const WORDS = new Set(["no", "kode", "sasaran", "indikator", "tolok-ukur", "satuan", "program", "kegiatan", "sub-kegiatan", "program-kegiatan", "unit", "golongan", "uraian", "keterangan", "bagian", "kalimat", "arah", "penyebab", "solusi", "sumber-data", "mendukung", "satuan-realisasi", "sumber-dana", "tahun", "periode", "predikat"]);

/** Headings under which a text is a figure that cannot be read, never a word. */
const FIGURES = new Set(["target", "realisasi", "capaian", "serapan", "pagu", "pagu-perubahan", "sisa"]);

/**
 * The columns that hold figures: at least half of what is written in them looks like one. "-" says nothing of its column;
 * one with nothing else is a column of figures behind another such column.
 */
export function figureColumns(block: Block): readonly number[] {
  const before = known.get(block);
  if (before) return before;
  const counts = countSorts(block);
  const columns: number[] = [];
  const ofKode = new Set([...block.headings].flatMap(([column, { meaning }]) => (meaning === "kode" ? kodePartColumns(column, block.headings, block.box.right) : [])));
  for (let column = block.box.left; column <= block.box.right; column++) {
    const meaning = block.headings.get(column)?.meaning ?? null;
    if (WORDS.has(meaning ?? "") || ofKode.has(column)) continue;
    const { filled, saying, figures } = counts.get(column) ?? NONE;
    if (meaning !== null && FIGURES.has(meaning)) columns.push(column);
    else if (saying === 0 ? meaning !== null || (filled > 0 && columns.length > 0) : figures * 2 >= saying) columns.push(column);
  }
  known.set(block, columns);
  return columns;
}

const known = new WeakMap<Block, readonly number[]>();

/** Cells of a column that are not blank, those of them that say something, and those that look like a figure. */
export interface Count {
  filled: number;
  saying: number;
  figures: number;
}

const NONE: Count = { filled: 0, saying: 0, figures: 0 };

export function countSorts(block: Block): ReadonlyMap<number, Count> {
  const before = counted.get(block);
  if (before) return before;
  const counts = countAll(block);
  counted.set(block, counts);
  return counts;
}

const counted = new WeakMap<Block, ReadonlyMap<number, Count>>();

function countAll({ grid, rows, box }: Block): ReadonlyMap<number, Count> {
  const counts = new Map<number, Count>();
  for (const [shape, times] of countShapes(grid, rows)) {
    for (let i = firstFrom(shape, box.left); i < shape.columns.length; i++) {
      const [column, sort] = [shape.columns[i] ?? 0, shape.sorts[i] ?? 0];
      if (column > box.right) break;
      const count = counts.get(column) ?? { ...NONE };
      counts.set(column, count);
      count.filled += times;
      if ((sort & NOTHING) === 0) count.saying += times;
      if ((sort & FIGURE) !== 0) count.figures += times;
    }
  }
  return counts;
}

/** The columns that hold words, left of the first figure. */
export function labelColumns(block: Block, figures: readonly number[]): number[] {
  const first = figures[0] ?? block.box.right + 1;
  return Array.from({ length: first - block.box.left }, (_, i) => block.box.left + i);
}
