import { cellAt, type Grid } from "../grid";
import { goesOn } from "./after-gap";
import { headingText, type Block } from "./block";
import type { Header } from "./header";
import { isNumberRow } from "./number-row";
import { isContinued, MAX_GAP, nextFilled, repeatsHeading } from "./repeated-heading";
import { filledColumns, firstFrom, rowShape, type RowShape } from "./row-shape";
import { beginsNext, isNote, isParagraph, isSignature, type Seen } from "./table-end";
import { FIGURE } from "./text-sort";
import { titleAbove } from "./title-above";

/** Between the paragraphs of a text there may be more blank rows than in a table. */
const MAX_PROSE_GAP = 6;

/** Follows a table down from its headings to where it ends. */
export function readBlock(grid: Grid, header: Header): Block {
  const { left, right, numberRow, headings } = header;
  const headerRows = [...header.headerRows];
  const prose = [...headings].find(([, { meaning }]) => meaning === "kalimat")?.[0] ?? null;
  const rows: number[] = [];
  const seen: Seen = { figures: new Set(), words: new Set() };
  const noted = new Set<RowShape>();
  let row = (numberRow ?? headerRows.at(-1) ?? 0) + 1;
  for (; row <= grid.rows.length; row++) {
    const columns = filledColumns(grid, row, left, right);
    if (columns.length === 0) {
      const next = nextFilled(grid, row, left, right, prose === null ? MAX_GAP : MAX_PROSE_GAP);
      if (next === null || !(prose === null ? goesOn(grid, header, rows, seen, next) : isProse(grid, next, prose, left, right))) break;
      row = next - 1;
    } else if (isContinued(grid, header, row, columns)) {
      row = nextFilled(grid, row, left, right, MAX_GAP + 1) ?? row;
      row--;
    } else if (repeatsHeading(grid, header, row)) {
      for (let i = 0; i < header.headerRows.length; i++) headerRows.push(row + i);
      row += header.headerRows.length - 1;
      if (isNumberRow(grid, row + 1, left, right)) row++;
    } else if ((prose === null && (isNote(grid, row, columns) || isSignature(grid, seen, row, columns, left) || isParagraph(grid, row, columns, left, right))) || beginsNext(grid, row, columns, left, right)) break;
    else {
      rows.push(row);
      const shape = rowShape(grid, row);
      if (!noted.has(shape)) note(seen, shape, columns);
      noted.add(shape);
    }
  }
  const top = header.headerRows[0] ?? 1;
  const bottom = rows.at(-1) ?? numberRow ?? headerRows.at(-1) ?? top;
  return { grid, box: { top, left, bottom, right }, title: titleAbove(grid, top, left, right), headerRows, numberRow, headings, rows };
}

function note({ figures, words }: Seen, shape: RowShape, columns: readonly number[]): void {
  const from = firstFrom(shape, columns[0] ?? 1);
  for (const [i, column] of columns.entries()) (((shape.sorts[from + i] ?? 0) & FIGURE) === 0 ? words : figures).add(column);
}

/** A sentence in its column, and no other table's headings. */
const isProse = (grid: Grid, row: number, column: number, left: number, right: number): boolean =>
  /\p{L}{2}/u.test(headingText(cellAt(grid, row, column))) && !beginsNext(grid, row, filledColumns(grid, row, left, right), left, right);
