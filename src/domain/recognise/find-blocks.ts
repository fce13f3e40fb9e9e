import { boxesOverlap, cellAt, type Grid } from "../grid";
import { headingText, isBlank, type Block } from "./block";
import { headingsIn, isHeadingRow, isNumberRow, readHeader, type Header } from "./header";
import { joinRuns, type Run } from "./join-runs";
import { filledColumns, firstFrom, isOf, rowShape, type RowShape } from "./row-shape";
import { FIGURE, HEAD, NOTHING, TOTAL } from "./text-sort";
import { isBareTotal } from "./total-label";

/** How many rows below a heading decide which columns belong together. */
const DEPTH = 8;
/** Blank rows inside a table that are passed over when the figures go on below them. */
const MAX_GAP = 2;
/** Between the paragraphs of a text there may be more. */
const MAX_PROSE_GAP = 6;

/** All tables of a sheet that have a row of known headings, from top to bottom and left to right. */
export function findBlocks(grid: Grid): Block[] {
  const blocks: Block[] = [];
  for (let row = 1; row <= grid.rows.length; row++) {
    if (headingsIn(grid, row) < 2) continue;
    for (const [left, right] of joinRuns(grid, row, runsOf(grid, row))) {
      if (blocks.some(({ box }) => boxesOverlap(box, { top: row, bottom: row, left, right }))) continue;
      if (isHeadingRow(grid, row, left, right)) blocks.push(readBlock(grid, readHeader(grid, row, left, right)));
    }
  }
  return blocks;
}

/** Groups of neighbouring columns that hold anything in this row and the next few. */
export function runsOf(grid: Grid, row: number): Run[] {
  const used = new Set<number>();
  let before: readonly number[] = [];
  for (let at = row; at < row + DEPTH; at++) {
    const filled = filledColumns(grid, at);
    if (filled.length === 0) break;
    if (filled !== before) for (const column of filled) used.add(column);
    before = filled;
  }
  const runs: Run[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && column === last[1] + 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Follows a table down from its headings to where it ends. */
export function readBlock(grid: Grid, header: Header): Block {
  const { left, right, numberRow, headings } = header;
  const headerRows = [...header.headerRows];
  const prose = [...headings].find(([, { meaning }]) => meaning === "kalimat")?.[0] ?? null;
  const rows: number[] = [];
  const seen: Seen = { figures: new Set(), words: new Set() };
  let before: RowShape | null = null;
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
    } else if ((prose === null && (isNote(grid, row, columns) || isSignature(grid, seen, row, columns) || isParagraph(grid, row, columns, left, right))) || beginsNext(grid, row, columns, left, right)) break;
    else {
      rows.push(row);
      const shape = rowShape(grid, row);
      if (shape !== before) note(seen, shape, columns);
      before = shape;
    }
  }
  const top = header.headerRows[0] ?? 1;
  const bottom = rows.at(-1) ?? numberRow ?? headerRows.at(-1) ?? top;
  return { grid, box: { top, left, bottom, right }, title: titleAbove(grid, top, left, right), headerRows, numberRow, headings, rows };
}

/** The columns of a table that held a figure, and those that held something else, in its rows so far. */
interface Seen {
  readonly figures: Set<number>;
  readonly words: Set<number>;
}

function note({ figures, words }: Seen, shape: RowShape, columns: readonly number[]): void {
  const from = firstFrom(shape, columns[0] ?? 1);
  for (const [i, column] of columns.entries()) (((shape.sorts[from + i] ?? 0) & FIGURE) === 0 ? words : figures).add(column);
}

function nextFilled(grid: Grid, row: number, left: number, right: number, gap: number): number | null {
  for (let at = row + 1; at <= row + gap; at++) if (filledColumns(grid, at, left, right).length > 0) return at;
  return null;
}

/** A sentence in its column, and no other table's headings. */
const isProse = (grid: Grid, row: number, column: number, left: number, right: number): boolean =>
  /\p{L}{2}/u.test(headingText(cellAt(grid, row, column))) && !beginsNext(grid, row, filledColumns(grid, row, left, right), left, right);

/** After a blank row: a JUMLAH row, figures in a column that already held figures, or a program's name above such figures belong to the table above. */
function goesOn(grid: Grid, header: Header, rows: readonly number[], { figures }: Seen, next: number): boolean {
  const { left, right } = header;
  const columns = filledColumns(grid, next, left, right);
  if (isContinued(grid, header, next, columns)) return true;
  if (beginsNext(grid, next, columns, left, right)) return false;
  if (rows.length === 0) return beginsAt(grid, next, left, right);
  if (columns.some((column) => isOf(TOTAL, grid, next, column) && isBareTotal(headingText(cellAt(grid, next, column))))) return true;
  const held = columns.filter((column) => column > left && figures.has(column));
  if (held.some((column) => isOf(FIGURE | NOTHING, grid, next, column))) return true;
  return isGroupOf(grid, rows, figures, next, left, right);
}

/** After a blank row right under the headings: a row with figures, maybe below names. */
function beginsAt(grid: Grid, first: number, left: number, right: number): boolean {
  const hasFigures = (row: number): boolean => filledColumns(grid, row, left, right).some((column) => column > left && isOf(FIGURE, grid, row, column));
  let row = first;
  while (row < first + MAX_NAMES && !hasFigures(row) && filledColumns(grid, row, left, right).length > 0 && !isHeadingRow(grid, row, left, right)) row++;
  return hasFigures(row) && filledColumns(grid, row, left, right).length > 1;
}

/** How many names may stand above the first figures after a blank row: program, kegiatan, sub kegiatan. */
const MAX_NAMES = 3;

/** Names without figures, as the table has others, and right below them figures in the columns that already held figures. */
function isGroupOf(grid: Grid, rows: readonly number[], held: ReadonlySet<number>, first: number, left: number, right: number): boolean {
  const isHeld = (column: number): boolean => column > left && held.has(column);
  const isName = (row: number): boolean => !filledColumns(grid, row, left, right).some(isHeld);
  if (!rows.some((row) => isName(row))) return false;
  let row = first;
  while (row < first + MAX_NAMES && isName(row) && filledColumns(grid, row, left, right).length > 0) row++;
  const columns = filledColumns(grid, row, left, right);
  return row > first && !isHeadingRow(grid, row, left, right) && columns.some((column) => isHeld(column) && isOf(FIGURE, grid, row, column));
}

/** The same headings again, as Excel users repeat them for every printed page. */
function repeatsHeading(grid: Grid, header: Header, row: number): boolean {
  return header.headerRows.every((headerRow, i) => {
    for (let column = header.left; column <= header.right; column++) {
      if (headingText(cellAt(grid, headerRow, column)) !== headingText(cellAt(grid, row + i, column))) return false;
    }
    return true;
  });
}

const CONTINUED = /\b(?:lanjutan|sambungan|lanj)\b/i;

/** "Lanjutan Tabel 3.1" alone, and the headings again below it: the next printed page. */
function isContinued(grid: Grid, header: Header, row: number, columns: readonly number[]): boolean {
  if (columns.length !== 1 || !CONTINUED.test(headingText(cellAt(grid, row, columns[0] ?? 1)))) return false;
  const next = nextFilled(grid, row, header.left, header.right, MAX_GAP + 1);
  return next !== null && repeatsHeading(grid, header, next);
}

const SENTENCE = /^(?:\S+\s+){7,}\S+[.:]$/;

/** A sentence alone, with nothing of the table behind it: the report's text goes on. */
function isParagraph(grid: Grid, row: number, columns: readonly number[], left: number, right: number): boolean {
  const [column] = columns;
  if (column === undefined || columns.length > 1) return false;
  if (isOf(HEAD, grid, row, column) && !SENTENCE.test(headingText(cellAt(grid, row, column)))) return false;
  const below = filledColumns(grid, row + 1, left, right);
  return below.length < 2 || beginsNext(grid, row + 1, below, left, right);
}

const NOTE = /^\s*(?:sumber|catatan|keterangan|ket\.?)\s*:|^\s*\*+\)?\s/i;
const isNote = (grid: Grid, row: number, columns: readonly number[]): boolean => columns.length === 1 && NOTE.test(headingText(cellAt(grid, row, columns[0] ?? 1)));

/** A lone text in a column that holds figures ("Camat Contoh,"): the signature block begins. */
function isSignature(grid: Grid, { figures, words }: Seen, row: number, columns: readonly number[]): boolean {
  const [column] = columns;
  if (column === undefined || columns.length > 1 || isOf(FIGURE, grid, row, column)) return false;
  return figures.has(column) && !words.has(column) && headingText(cellAt(grid, row, column)).length > 3;
}

/** A heading row, or a caption of one line or a few with headings right under it. */
const MAX_CAPTION = 3;

function beginsNext(grid: Grid, row: number, columns: readonly number[], left: number, right: number): boolean {
  if (columns.length !== 1) return isHeadingRow(grid, row, left, right);
  let below = row + 1;
  while (below < row + MAX_CAPTION && filledColumns(grid, below, left, right).length === 1) below++;
  return isHeadingRow(grid, below, left, right);
}

/** The caption: lone texts above the headings, at most one blank row between. */
function titleAbove(grid: Grid, top: number, left: number, right: number): string {
  const lines: string[] = [];
  let blanks = 0;
  for (let row = top - 1; row >= 1 && lines.length < 4; row--) {
    const columns = filledColumns(grid, row, left, right);
    if (columns.length === 0) {
      if (++blanks > 1) break;
      continue;
    }
    const cell = cellAt(grid, row, columns[0] ?? left);
    if (columns.length > 1 || isBlank(cell) || typeof cell.value !== "string") break;
    lines.unshift(cell.value.replace(/\s+/g, " ").trim());
  }
  return lines.join(" – ");
}
