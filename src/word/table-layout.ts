import type { TableRowData } from "./table-cells";
import { textWidth, wrapText } from "./text-width";

/** Points of letters where a cell's style does not say. */
const USUAL_SIZE = 10;
/** Smaller letters than this are not printed. */
const SMALLEST = 6;
/** Twentieths of a point left and right of a cell's text. */
export const CELL_MARGIN = 50;
/** A column of the sheet is 7 pixels a character and 5 more, at 96 dpi. */
const sheetTwips = (width: number): number => (width * 7 + 5) * 15;
/** Viewers measure text a little differently from each other. */
const CAUTION = 1.06;
const TWIPS = 20;
/** Letters of an indent step. */
export const INDENT = 120;

export interface TableLayout {
  /** Twentieths of a point; they add up to the room given. */
  readonly columnWidths: readonly number[];
  /** How much smaller than on the sheet letters are. */
  readonly scale: number;
}

/** A size in points on the sheet → in half points in the document. */
export const halfPoints = (size: number | undefined, scale: number): number => Math.round(Math.max(Math.min(size ?? USUAL_SIZE, SMALLEST), (size ?? USUAL_SIZE) * scale) * 2);

/** Columns in the sheet's proportions over the whole room, each wide enough for its longest word at letters that fit. */
export function layOutTable(rows: readonly TableRowData[], sheetWidths: readonly number[], room: number): TableLayout {
  const natural = sheetWidths.map(sheetTwips);
  const total = natural.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, room / total);
  const wanted = natural.map((width) => (width * room) / total);
  return { columnWidths: share(wanted, leastWidths(rows, wanted.length, scale), room), scale };
}

/** What the longest word of each column takes; cells over several columns ask for nothing. */
function leastWidths(rows: readonly TableRowData[], count: number, scale: number): number[] {
  const least = Array.from({ length: count }, () => 0);
  for (const { column, columnSpan, text, style } of rows.flat()) {
    if (columnSpan > 1 || text === "") continue;
    const words = style.wrap === false ? [text] : text.split(/\s+/);
    const size = halfPoints(style.size, scale) / 2;
    const longest = words.reduce((most, word) => Math.max(most, textWidth(word, size, style.bold)), 0);
    least[column] = Math.max(least[column] ?? 0, longest * TWIPS * CAUTION + 2 * CELL_MARGIN + (style.indent ?? 0) * INDENT);
  }
  return least;
}

/** Columns that are too narrow take what they need from those with more than they need; where all are, words break. */
function share(wanted: readonly number[], least: readonly number[], room: number): number[] {
  const spare = wanted.map((width, i) => Math.max(0, width - (least[i] ?? 0)));
  const short = wanted.map((width, i) => Math.max(0, (least[i] ?? 0) - width));
  const [spares, shorts] = [spare, short].map((each) => each.reduce((sum, width) => sum + width, 0)) as [number, number];
  const moved = Math.min(spares, shorts);
  const widths = wanted.map((width, i) => Math.floor(width - (spares > 0 ? ((spare[i] ?? 0) * moved) / spares : 0) + (shorts > 0 ? ((short[i] ?? 0) * moved) / shorts : 0)));
  const rest = Math.round(room) - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, i) => (i === widths.length - 1 ? width + rest : width));
}

/** About how high a row becomes, in twentieths of a point. */
export function rowHeight(row: TableRowData, { columnWidths, scale }: TableLayout): number {
  return row.reduce((most, { column, columnSpan, vertical, text, style }) => {
    if (vertical !== null || text === "") return most;
    const size = halfPoints(style.size, scale) / 2;
    const width = columnWidths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0) - 2 * CELL_MARGIN;
    return Math.max(most, text.split("\n").flatMap((line) => wrapText(line, width / TWIPS, size)).length * size * 1.2 * TWIPS);
  }, 0);
}
