import { columnNumber, type CellRef, type NamedTable, type Workbook } from "../grid";

const RANGE = /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})/gu;

/** Cells whose formulas take columns of a table by its rows of today, down to the last one: rows added below it stay out of them. */
export function fixedRanges({ grids }: Workbook, { sheet, box }: NamedTable): readonly CellRef[] {
  const last = String(box.bottom);
  const isColumn = ([, of, left = "", top, right = "", bottom]: RegExpExecArray, own: string): boolean => {
    const named = of?.replace(/^'|'$/g, "").replace(/''/g, "'") ?? own;
    return named === sheet && bottom === last && Number(top) <= box.top + 1 && columnNumber(left) >= box.left && columnNumber(right) <= box.right;
  };
  return grids.flatMap((grid) => grid.rows.flatMap((cells, i) => (cells ?? []).flatMap((cell, j): CellRef[] => {
    const formula = cell?.formula ?? "";
    if (!formula.includes(last) || ![...formula.matchAll(RANGE)].some((match) => isColumn(match, grid.sheet))) return [];
    return [{ sheet: grid.sheet, row: i + 1, column: j + 1 }];
  })));
}
