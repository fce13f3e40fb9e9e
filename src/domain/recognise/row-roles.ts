import { cellAt } from "../grid";
import { headingText, type Block } from "./block";
import { figureColumns, labelColumns } from "./figure-columns";
import { filledColumns, isFilled, rowShape } from "./row-shape";
import { isBareTotal, totalKind } from "./total-label";
import { unwordedSums } from "./unworded-sums";

export interface RowRoles {
  readonly groupRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly bodyRows: readonly number[];
}

/**
 * Sorts the rows of a table: totals by their wording, in a budget by what they add up as well, group rows (a program's or a unit's name alone, maybe with its
 * number) where the kind has such rows, else a sasaran alone above its indicators, all others are data.
 */
export function sortRows(block: Block, hasGroups: boolean): RowRoles {
  const figures = figureColumns(block);
  const labels = labelColumns(block, figures);
  const named = labels.filter((column) => !isUnit(block, column));
  const totalRows: number[] = [];
  const groupRows: number[] = [];
  const bodyRows: number[] = [];
  const meanings = new Set([...block.headings.values()].map(({ meaning }) => meaning));
  const headsSasaran = meanings.has("indikator") && !meanings.has("sasaran");
  for (const row of block.rows) {
    const isTotal = rowShape(block.grid, row).totals.length > 0 && named.some((column) => totalKind(headingText(cellAt(block.grid, row, column)), hasGroups && !isMeasure(block, column)) !== null);
    if (isTotal && !isMeasured(block, row, named)) totalRows.push(row);
    else if (hasGroups ? isGroupRow(block, row, figures, labels) : headsSasaran && isSasaranRow(block, row)) groupRows.push(row);
    else bodyRows.push(row);
  }
  const unworded = new Set(hasGroups ? unwordedSums(block, bodyRows, totalRows, named) : []);
  if (unworded.size === 0) return { groupRows, totalRows, bodyRows };
  return { groupRows, totalRows: [...totalRows, ...unworded].sort((a, b) => a - b), bodyRows: bodyRows.filter((row) => !unworded.has(row)) };
}

/** "%" below "Satuan" is a unit, never the label of a row of shares. */
const isUnit = (block: Block, column: number): boolean => ["satuan", "satuan-realisasi"].includes(block.headings.get(column)?.meaning ?? "");

/** What is counted is often called "Jumlah rapat"; only the bare word is a total there. */
const isMeasure = (block: Block, column: number): boolean => ["indikator", "tolok-ukur"].includes(block.headings.get(column)?.meaning ?? "");

/** An indicator with figures or a unit of its own, whatever it is called ("Rata-rata lama sekolah"); called by a total's words alone, it needs all of its figures. */
function isMeasured(block: Block, row: number, labels: readonly number[]): boolean {
  const isStated = (column: number): boolean => isFilled(block.grid, row, column);
  const measures = [...block.headings].filter(([, { meaning }]) => meaning === "target" || meaning === "realisasi").map(([column]) => column);
  if (![...block.headings.values()].some(({ meaning }) => meaning === "indikator")) return false;
  if (measures.length > 1 && measures.every(isStated)) return true;
  const units = [...block.headings.keys()].filter((column) => isUnit(block, column));
  return !labels.some((column) => isBareTotal(headingText(cellAt(block.grid, row, column)))) && [...measures, ...units].some(isStated);
}

const SASARAN = /^[^\p{L}]*(?:[ivx]+[.)]\s*)?sasaran\b/iu;

/** With a number beside it only what is plainly called one: an indicator may begin with the word, and wait for its figures. */
const CALLED_SASARAN = /^[^\p{L}]*sasaran(?:\s+strategis)?(?:\s*\d+|\s+[ivx]+)?\s*[:.–-]/iu;

/** The sasaran and its number, and a number of the row. */
const MAX_ALONE = 3;

/** "Sasaran 1: Meningkatnya …" alone in its row, maybe with its number, above the indicators of it. */
function isSasaranRow({ grid, box, headings }: Block, row: number): boolean {
  const filled = filledColumns(grid, row, box.left, box.right);
  if (filled.length > MAX_ALONE) return false;
  const [first, second] = filled.filter((column) => headings.get(column)?.meaning !== "no");
  if (first === undefined) return filled[0] !== undefined && SASARAN.test(headingText(cellAt(grid, row, filled[0])));
  return second === undefined && (filled.length === 1 ? SASARAN : CALLED_SASARAN).test(headingText(cellAt(grid, row, first)));
}

function isGroupRow(block: Block, row: number, figures: readonly number[], labels: readonly number[]): boolean {
  if (figures.some((column) => isFilled(block.grid, row, column))) return false;
  const words = labels.filter((column) => !["no", "kode"].includes(block.headings.get(column)?.meaning ?? "") && isFilled(block.grid, row, column));
  return words.length === 1;
}
