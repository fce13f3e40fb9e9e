import { rectangles } from "./rectangles";
import type { RequestBudget } from "./request-budget";
import type { Entry, SheetImage } from "./sheet-image";
import { textEntry } from "./text-entry";

/** Bytes of contents per write: small enough to be read back in one answer with others. */
const BLOCK_BYTES = 500_000;

/** Rows that were written together; `range.formulas` is loaded by the next sync. */
export interface WrittenBlock {
  readonly firstRow: number;
  readonly range: Excel.Range;
}

/** Queues formulas and constants by blocks of rows. Cells of format "@" that hold a text get it first, or they would be read as numbers. */
export async function writeEntries(sheet: Excel.Worksheet, image: SheetImage, budget: RequestBudget): Promise<WrittenBlock[]> {
  const texts = image.looks.map((line, row) => line.map((look, column) => look?.format === "@" && typeof image.entries[row]![column] === "string"));
  for (const { row, column, rows, columns } of rectangles(texts, (isText) => isText || undefined)) {
    await budget.room(1, rows * columns * 4);
    sheet.getRangeByIndexes(row, column, rows, columns).numberFormat = filled(rows, columns, "@");
  }
  const blocks: WrittenBlock[] = [];
  for (let row = 0; row < image.entries.length; ) {
    const { lines, bytes } = nextBlock(image, row);
    await budget.room(2, bytes);
    const range = sheet.getRangeByIndexes(row, 0, lines.length, image.box.right);
    range.formulas = lines;
    blocks.push({ firstRow: row + 1, range: range.load("formulas") });
    row += lines.length;
  }
  return blocks;
}

export const filled = <T>(rows: number, columns: number, value: T): T[][] => Array.from({ length: rows }, () => new Array<T>(columns).fill(value));

type Assigned = string | number | boolean | null;

function nextBlock({ entries, looks }: SheetImage, first: number): { lines: Assigned[][]; bytes: number } {
  const lines: Assigned[][] = [];
  let bytes = 0;
  for (let row = first; row < entries.length; row++) {
    const line = entries[row]!.map((entry, column) => assigned(entry, looks[row]?.[column]?.format ?? "General"));
    const size = line.reduce<number>((sum, value) => sum + wireBytes(value), 0);
    if (lines.length > 0 && bytes + size > BLOCK_BYTES) break;
    lines.push(line);
    bytes += size;
  }
  return { lines, bytes };
}

function assigned(entry: Entry, format: string): Assigned {
  if (typeof entry === "string") return textEntry(entry, format);
  return typeof entry === "object" ? (entry?.typed ?? null) : entry;
}

/** JSON in UTF-8: letters beyond ASCII take up to three bytes. */
function wireBytes(value: Assigned): number {
  if (typeof value !== "string") return 20;
  const json = JSON.stringify(value);
  return json.length + 1 + 2 * (json.match(/[^\u0000-\u007f]/g)?.length ?? 0);
}
