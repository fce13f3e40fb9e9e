import type { Box } from "../domain/grid";
import type { WrittenBlock } from "./write-entries";

/** A sheet as it stood right after a write. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** The area that a rewrite cleared and wrote; `null`: the sheet is new and wholly ours. */
  readonly ours: Box | null;
  /** What stands in that area. */
  readonly contents: Contents;
}

/** Formulas and constants by cell, "row,column" 1-based; empty cells are left out. */
export type Contents = ReadonlyMap<string, unknown>;

/** What Excel keeps of blocks of rows that begin in column A. */
export const sheetContents = (blocks: readonly WrittenBlock[]): Contents =>
  new Map(blocks.flatMap(({ firstRow, range }) => [...contentsOf(range.formulas, firstRow, 1)]));

export function* contentsOf(formulas: readonly (readonly unknown[])[], firstRow: number, firstColumn: number): Generator<[string, unknown]> {
  for (const [row, line] of formulas.entries()) {
    for (const [column, content] of line.entries()) {
      if (content !== "" && content !== null) yield [`${firstRow + row},${firstColumn + column}`, content];
    }
  }
}

/** The contents inside a box that begins at A1. */
export const contentsInside = (contents: Contents, { bottom, right }: Box): Contents =>
  new Map([...contents].filter(([cell]) => {
    const [row = 0, column = 0] = cell.split(",").map(Number);
    return row <= bottom && column <= right;
  }));

export const sameContents = (a: Contents, b: Contents): boolean => a.size === b.size && [...a].every(([cell, content]) => b.get(cell) === content);
