import { cellAt, type Grid } from "../grid";
import { onOneLine } from "../one-line";

export interface ExportHeader {
  readonly headerRows: readonly number[];
  /** The first row below the headings and their numbers. */
  readonly firstRow: number;
  /** By column; the levels of a heading joined by a space, columns without any left out. */
  readonly headings: readonly { readonly column: number; readonly heading: string }[];
}

const MAX_LEVELS = 3;

/** The headings that begin in a row, in one or more levels, and the row of column numbers below. */
export function readExportHeader(grid: Grid, top: number): ExportHeader {
  const levels = [textsOf(grid, top)];
  while (levels.length < MAX_LEVELS) {
    const below = textsOf(grid, top + levels.length);
    if (!isLowerLevel(levels, below)) break;
    levels.push(below);
  }
  const next = top + levels.length;
  const columns = [...new Set(levels.flatMap((level) => [...level.keys()]))].sort((a, b) => a - b);
  return {
    headerRows: levels.map((_, level) => top + level),
    firstRow: isNumberRow(textsOf(grid, next)) ? next + 1 : next,
    headings: columns.map((column) => ({ column, heading: levels.map((level, i) => level.get(column) ?? spanning(level, column, levels.slice(i + 1))).filter((text) => text !== "").join(" ") })),
  };
}

/** What a row says, by column; numbers as they are. */
export function textsOf(grid: Grid, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let column = 1; column <= (grid.rows[row - 1]?.length ?? 0); column++) {
    const { value } = cellAt(grid, row, column);
    const text = typeof value === "string" ? onOneLine(value) : typeof value === "number" ? String(value) : "";
    if (text !== "") texts.set(column, text);
  }
  return texts;
}

/** Words only, below headings that leave columns for them: merged cells show their text only at the left. */
function isLowerLevel(levels: readonly ReadonlyMap<number, string>[], below: ReadonlyMap<number, string>): boolean {
  const isNew = [...below.keys()].some((column) => levels.every((level) => !level.has(column)));
  return isNew && [...below.values()].every((text) => /\p{L}|^%$/u.test(text) && text.length <= 60 && !/^[\dX]+(?:\.[\dX]+)+/.test(text));
}

/** The heading that a lower level of this column stands under. */
function spanning(level: ReadonlyMap<number, string>, column: number, lower: readonly ReadonlyMap<number, string>[]): string {
  if (!lower.some((below) => below.has(column))) return "";
  const left = [...level.keys()].filter((at) => at < column).at(-1);
  return left === undefined ? "" : (level.get(left) ?? "");
}

/** "1 2 3" or "(1) (2) (3)", maybe with a formula ("6=5/4"). */
function isNumberRow(texts: ReadonlyMap<number, string>): boolean {
  const numbers = [...texts.values()].map((text) => /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(text)?.[1]);
  return numbers.length > 2 && Number(numbers[0]) <= 2 && numbers.every((number, i) => number !== undefined && (i === 0 || Number(number) > Number(numbers[i - 1])));
}
