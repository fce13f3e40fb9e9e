import { cellAt } from "../grid";
import { headingText, isBlank, type Block } from "./block";
import { figureColumns, labelColumns } from "./figure-columns";
import { totalKind } from "./total-label";

export interface RowRoles {
  readonly groupRows: readonly number[];
  readonly totalRows: readonly number[];
  readonly bodyRows: readonly number[];
}

/**
 * Sorts the rows of a table: totals by their wording, group rows (a program's or a unit's name alone, maybe with its
 * number) where the kind has such rows, all others are data.
 */
export function sortRows(block: Block, hasGroups: boolean): RowRoles {
  const figures = figureColumns(block);
  const labels = labelColumns(block, figures);
  const totalRows: number[] = [];
  const groupRows: number[] = [];
  const bodyRows: number[] = [];
  for (const row of block.rows) {
    const isTotal = labels.some((column) => totalKind(headingText(cellAt(block.grid, row, column)), hasGroups) !== null);
    if (isTotal && !isMeasured(block, row)) totalRows.push(row);
    else if (hasGroups && isGroupRow(block, row, figures, labels)) groupRows.push(row);
    else bodyRows.push(row);
  }
  return { groupRows, totalRows, bodyRows };
}

/** An indicator with its own target and realisasi, whatever it is called ("Rata-rata lama sekolah"). */
function isMeasured(block: Block, row: number): boolean {
  const measures = [...block.headings].filter(([, { meaning }]) => meaning === "target" || meaning === "realisasi").map(([column]) => column);
  return measures.length > 1 && [...block.headings.values()].some(({ meaning }) => meaning === "indikator") && measures.every((column) => !isBlank(cellAt(block.grid, row, column)));
}

function isGroupRow(block: Block, row: number, figures: readonly number[], labels: readonly number[]): boolean {
  if (figures.some((column) => !isBlank(cellAt(block.grid, row, column)))) return false;
  const words = labels.filter((column) => !["no", "kode"].includes(block.headings.get(column)?.meaning ?? "") && !isBlank(cellAt(block.grid, row, column)));
  return words.length === 1;
}
