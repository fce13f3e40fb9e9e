import { cellAt, type CellRef, type CellValue, type Grid, type Workbook } from "../../grid";
import { userGrids } from "../../user-grids";

/** Where a NIP stands or should stand, with what the cell holds. */
export interface NipCell {
  readonly at: CellRef;
  readonly value: CellValue;
}

/** "NIP", "N I P", "NIP.", "NIP Baru"; not "NIP/NRP" or "NIP Lama", which have other lengths too. */
const HEADING = /^n\s*\.?\s*i\s*\.?\s*p\s*\.?\s*(?:baru)?\s*[:.]?$/i;
/** "NIP. 19750312 200003 1 002", also behind a name in the same cell. */
const WITHIN = /\bNIP\b\s*[.:]*\s*(\d[\d\s.\-]*\d)/gi;
/** How far right of a label its NIP may stand. */
const REACH = 3;

/** The columns headed NIP, by sheet. */
export function nipColumns(workbook: Workbook): ReadonlyMap<string, ReadonlySet<number>> {
  return new Map(userGrids(workbook).map((grid) => [grid.sheet, new Set(labels(grid).map(({ column }) => column))]));
}

/** Every NIP of the user's sheets: below a heading, beside a label, within a text. */
export function nipCells(workbook: Workbook): NipCell[] {
  return userGrids(workbook).flatMap((grid) => {
    const found = new Map<string, NipCell>();
    const add = (row: number, column: number, value: CellValue): void => void found.set(`${row},${column}`, { at: { sheet: grid.sheet, row, column }, value });
    for (const label of labels(grid)) {
      for (const row of rowsBelow(grid, label)) add(row, label.column, cellAt(grid, row, label.column).value);
      const beside = besideLabel(grid, label);
      if (beside !== null) add(label.row, beside, cellAt(grid, label.row, beside).value);
    }
    grid.rows.forEach((cells, r) => cells?.forEach((cell, c) => {
      if (typeof cell?.value !== "string" || !/NIP/i.test(cell.value)) return;
      for (const [, digits = ""] of cell.value.matchAll(WITHIN)) add(r + 1, c + 1, digits);
    }));
    return [...found.values()];
  });
}

function labels(grid: Grid): CellRef[] {
  const found: CellRef[] = [];
  grid.rows.forEach((cells, r) => cells?.forEach((cell, c) => {
    if (typeof cell?.value === "string" && cell.value.length < 12 && HEADING.test(cell.value.trim())) found.push({ sheet: grid.sheet, row: r + 1, column: c + 1 });
  }));
  return found;
}

/** Down to the first row without anything, or to words that are no NIP: another table's heading. */
function rowsBelow(grid: Grid, { row, column }: CellRef): number[] {
  const rows: number[] = [];
  for (let at = row + 1; at <= grid.rows.length; at++) {
    const { value } = cellAt(grid, at, column);
    const isOther = typeof value === "string" && /\p{L}{3}/u.test(value) && !/\d/.test(value);
    if (isOther || !grid.rows[at - 1]?.some((cell) => cell !== undefined && cell.value !== null)) break;
    if (value !== null) rows.push(at);
  }
  return rows;
}

/** The first figure right of the label, past a colon. */
function besideLabel(grid: Grid, { row, column }: CellRef): number | null {
  for (let at = column + 1; at <= column + REACH; at++) {
    const { value } = cellAt(grid, row, at);
    if (value === null || (typeof value === "string" && /^\s*[:.]?\s*$/.test(value))) continue;
    return typeof value === "number" || (typeof value === "string" && /^[\s:.]*\d/.test(value)) ? at : null;
  }
  return null;
}
