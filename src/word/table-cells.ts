import type { Box } from "../domain/grid";
import type { CellStyle, PlanTable, SheetPlan } from "../domain/sheet-plan";
import { cellText } from "./cell-text";

/** One cell of a table in a document: what it shows and how far it reaches. */
export interface TableCellData {
  /** Index of its first column, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  /** Below the first row of a merged cell its place is held by a "continue". */
  readonly vertical: "restart" | "continue" | null;
  readonly text: string;
  readonly style: CellStyle;
}

export type TableRowData = readonly TableCellData[];

/** One number for a cell; a sheet has 16,384 columns. */
const keyOf = (row: number, column: number): number => row * 16384 + column;

const NO_STYLE: CellStyle = {};

/** The rows of a table as the sheet has them, merged cells as spans: what a document's table is made of. */
export function tableCells(plan: SheetPlan, { box }: Pick<PlanTable, "box">): TableRowData[] {
  const cells = new Map(plan.cells.filter(({ row }) => row >= box.top && row <= box.bottom).map((cell) => [keyOf(cell.row, cell.column), cell]));
  const merged = mergesByCell(plan.merges, box);
  const rows: TableRowData[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const data: TableCellData[] = [];
    for (let column = box.left; column <= box.right; ) {
      const merge = merged.get(keyOf(row, column)) ?? { top: row, bottom: row, left: column, right: column };
      const cell = cells.get(keyOf(merge.top, merge.left));
      const style = cell ? (plan.styles[cell.style] ?? NO_STYLE) : NO_STYLE;
      const isTall = merge.bottom > merge.top;
      const isFirst = merge.top === row;
      const columnSpan = Math.min(merge.right, box.right) - column + 1;
      data.push({ column: column - box.left, columnSpan, vertical: isTall ? (isFirst ? "restart" : "continue") : null, text: cell && isFirst ? cellText(cell, style) : "", style });
      column += columnSpan;
    }
    rows.push(data);
  }
  return rows;
}

/** The merged box of each cell of the table. */
function mergesByCell(merges: readonly Box[], table: Box): ReadonlyMap<number, Box> {
  const byCell = new Map<number, Box>();
  for (const merge of merges) {
    for (let row = Math.max(merge.top, table.top); row <= Math.min(merge.bottom, table.bottom); row++) {
      for (let column = merge.left; column <= merge.right; column++) byCell.set(keyOf(row, column), merge);
    }
  }
  return byCell;
}
