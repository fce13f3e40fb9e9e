import { boxName } from "../domain/grid";
import { type Rectangle, rectangles } from "./rectangles";
import type { RequestBudget } from "./request-budget";
import type { Line, Look, SheetImage } from "./sheet-image";

type Block = Rectangle<unknown>;
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface Stroke {
  readonly block: Block;
  readonly side: Side;
  readonly line: Line | null;
}

const lineKey = (line: Line | null): string => (line ? `${line.style},${line.weight},${line.color}` : "");
const sidesKey = ({ top, bottom, left, right }: Look): string => [top, bottom, left, right].map(lineKey).join(";");
const NO_LINES = ";;;";

/** Queues the borders of blocks of cells that have the same lines on their four sides. */
export async function writeBorders(sheet: Excel.Worksheet, image: Pick<SheetImage, "looks" | "merges">, budget: RequestBudget): Promise<void> {
  const merges = new Set(image.merges.map(boxName));
  for (const block of rectangles(image.looks, (look) => (look && sidesKey(look) !== NO_LINES ? sidesKey(look) : undefined))) {
    const merged = merges.has(boxName({ top: block.row + 1, left: block.column + 1, bottom: block.row + block.rows, right: block.column + block.columns }));
    const strokes = strokesOf(block, image.looks[block.row]![block.column]!, merged);
    await budget.room(strokes.length * 4);
    for (const stroke of strokes) draw(sheet, stroke);
  }
}

function strokesOf(block: Block, { top, bottom, left, right }: Look, merged: boolean): Stroke[] {
  const rows = Array.from({ length: block.rows }, (_, n) => ({ ...block, row: block.row + n, rows: 1 }));
  const columns = Array.from({ length: block.columns }, (_, n) => ({ ...block, column: block.column + n, columns: 1 }));
  const across = oneInside(top, bottom, rows, merged)
    ? edges(block, ["EdgeTop", top], ["EdgeBottom", bottom], ["InsideHorizontal", rows.length > 1 && !merged ? bottom : null])
    : rows.flatMap((row) => edges(row, ["EdgeTop", top], ["EdgeBottom", bottom]));
  const down = oneInside(left, right, columns, merged)
    ? edges(block, ["EdgeLeft", left], ["EdgeRight", right], ["InsideVertical", columns.length > 1 && !merged ? right : null])
    : columns.flatMap((column) => edges(column, ["EdgeLeft", left], ["EdgeRight", right]));
  return [...across, ...down];
}

/**
 * The line between two cells belongs to both; lines inside a block can be set at once unless its cells disagree on
 * them. Where there is but one cell, Excel fails to set a line inside.
 */
const oneInside = (before: Line | null, after: Line | null, slices: readonly Block[], merged: boolean): boolean =>
  slices.length === 1 || merged || before === null || lineKey(before) === lineKey(after);

const edges = (block: Block, ...lines: readonly (readonly [Side, Line | null])[]): Stroke[] =>
  lines.filter(([, line]) => line !== null).map(([side, line]) => ({ block, side, line }));

function draw(sheet: Excel.Worksheet, { block: { row, column, rows, columns }, side, line }: Stroke): void {
  if (!line) return;
  const border = sheet.getRangeByIndexes(row, column, rows, columns).format.borders.getItem(side);
  border.style = line.style as Excel.RangeBorder["style"];
  border.weight = line.weight as Excel.RangeBorder["weight"];
  border.color = line.color;
}
