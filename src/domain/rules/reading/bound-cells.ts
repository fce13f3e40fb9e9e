import type { BoundTable } from "../../assessment";
import { cellAt, type Cell, type CellRef, type Grid, type Workbook } from "../../grid";

export interface PlacedCell extends CellRef {
  readonly cell: Cell;
}

export const gridsBySheet = ({ grids }: Workbook): ReadonlyMap<string, Grid> => new Map(grids.map((grid) => [grid.sheet, grid]));

/** The cells below the headings of a table that are wanted, column by column from the left, each from the top. */
export function boundCells({ sheet, box, headerRows, numberRow }: BoundTable, grid: Grid, isWanted: (cell: Cell) => boolean): PlacedCell[] {
  const above = new Set(numberRow === null ? headerRows : [...headerRows, numberRow]);
  const cells: PlacedCell[] = [];
  for (let column = box.left; column <= box.right; column++) {
    for (let row = box.top; row <= box.bottom; row++) {
      const cell = cellAt(grid, row, column);
      if (isWanted(cell) && !above.has(row)) cells.push({ sheet, row, column, cell });
    }
  }
  return cells;
}

export const placeOf = ({ sheet, row, column }: CellRef): CellRef => ({ sheet, row, column });
