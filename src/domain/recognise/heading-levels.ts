import { cellAt, type Grid } from "../grid";
import { headingText } from "./block";
import { readHeading, type Heading } from "./heading";
import { meaningAlone, YEAR } from "./heading-row";
import { firstFrom, isFilled, rowShape } from "./row-shape";

/** Column → its heading in these rows; columns without any are left out. */
export function headingsOf(grid: Grid, headerRows: readonly number[], left: number, right: number): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  for (let column = left; column <= right; column++) {
    const heading = readHeading(levelsOf(grid, headerRows, column, left));
    if (heading.text !== "") headings.set(column, heading);
  }
  return headings;
}

/** The texts above a column, top to bottom; a heading reaches right only as far as the one above it. */
function levelsOf(grid: Grid, headerRows: readonly number[], column: number, left: number): string[] {
  let from = left;
  return headerRows.map((row, level) => {
    const hasBelow = headerRows.slice(level + 1).some((below) => isFilled(grid, below, column));
    const at = lastHeading(grid, row, column, hasBelow ? from : column);
    if (at === null || !reaches(grid, headerRows, level, at, column, left)) return "";
    from = at;
    return headingText(cellAt(grid, row, at));
  });
}

/** Where names at the left stand lower than the groups, a group reaches only over what does not stand for itself. */
function reaches(grid: Grid, headerRows: readonly number[], level: number, at: number, column: number, left: number): boolean {
  const row = headerRows[level] ?? 0;
  if (at === column || isFilled(grid, row, left)) return true;
  const below = headerRows.slice(level + 1).find((header) => isFilled(grid, header, column));
  return below === undefined || isDependent(headingText(cellAt(grid, below, column)), YEAR.test(headingText(cellAt(grid, row, at))));
}

/** The column of the last heading at or before a column in one row, from `left` on; `null` when there is none. */
export function lastHeading(grid: Grid, row: number, column: number, left: number): number | null {
  const shape = rowShape(grid, row);
  for (let i = firstFrom(shape, column + 1) - 1; i >= 0; i--) {
    const at = shape.columns[i] ?? 0;
    if (at < left) return null;
    if (headingText(cellAt(grid, row, at)) !== "") return at;
  }
  return null;
}

const DEPENDENT: ReadonlySet<string | null> = new Set([null, "year", "target", "realisasi", "persen", "capaian", "serapan", "fisik", "jumlah", "laki-laki", "perempuan"]);

/** Says what it is of only with the heading above: "Rp", "%", "Target", "2021"; below a year also "Pagu". */
export const isDependent = (text: string, ofYear: boolean): boolean => DEPENDENT.has(meaningAlone(text)) || (ofYear && meaningAlone(text) === "pagu");
