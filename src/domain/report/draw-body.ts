import { columnName, type Box } from "../grid";
import type { CellStyle } from "../sheet-plan";
import type { Drawing } from "./drawing";
import type { Content } from "./live";
import type { At, Column, SheetLayout, Shown } from "./sheet-layout";
import type { Keep } from "./page-breaks";
import { rowLooks, type RowKind } from "./styles";

const LEAST_HEIGHT = 18;

export interface DrawnBody {
  /** Rows of the sheet that no page may end with: headings of what follows, and what belongs to one cell or to a total. */
  readonly keeps: ReadonlyMap<number, Keep>;
  /** Draws the cells of several rows; one that goes over a page is split there. */
  finish(rowBreaks: readonly number[]): void;
}

const HEADINGS: ReadonlySet<RowKind> = new Set(["group", "subtotal", "inner"]);
/** Rows that do without one of their own on the page before: what they belong to stands above. */
const CLOSING: ReadonlySet<RowKind> = new Set(["closing", "total", "aside"]);
/** A cell of more rows may go over a page. */
const LONGEST_RUN = 12;

/** The table's rows from this row of the sheet on. */
export function drawBody<Row>(drawing: Drawing, layout: SheetLayout<Row>, top: number): DrawnBody {
  const { columns, rows } = layout;
  const numbers = new Map(columns.map(({ id }, i) => [id, i + 1]));
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`${layout.key} has no column ${id}`);
    return number;
  };
  const letter = (id: string): string => columnName(numberOf(id));
  rows.forEach((_, index) => drawing.atLeast(top + index, LEAST_HEIGHT));
  const reserve: (() => void)[] = [];
  const tall: ((rowBreaks: readonly number[]) => void)[] = [];
  const keeps = new Map<number, Keep>();
  rows.forEach((row, index) => {
    const kind = layout.kindOf(row);
    if (HEADINGS.has(kind) && index < rows.length - 1) keeps.set(top + index, "heading");
    if (CLOSING.has(kind)) keeps.set(top + index - 1, "heading");
    const at: At = { letter, row: (other) => top + other, cell: (id, other = index) => letter(id) + (top + other) };
    const spans = (layout.spansOf?.(row) ?? []).map(([first, last]) => ({ left: numberOf(first), right: numberOf(last) }));
    columns.forEach((column, i) => {
      const span = spans.length === 0 ? undefined : spans.find((each) => each.left <= i + 1 && i + 1 <= each.right);
      const left = span?.left ?? i + 1;
      const right = span?.right ?? i + 1;
      const count = runLength(column, rows, index);
      if (left !== i + 1 || count === 0) return;
      const indent = layout.indentOf?.(row, column.id) ?? 0;
      const name = `${kind}-${column.id}${indent > 0 ? `-${indent}` : ""}`;
      const look = drawing.styles[name] ?? { wrap: true, ...column.look, ...rowLooks[kind], ...(indent > 0 ? { indent } : {}) };
      const box = { top: top + index, bottom: top + index + count - 1, left, right };
      const content = asContent(column.content(row, at));
      if (count === 1) {
        drawing.put(box, content, name, look);
        return;
      }
      if (count <= LONGEST_RUN) for (let each = box.top; each < box.bottom; each++) if (!keeps.has(each)) keeps.set(each, "group");
      reserve.push(() => drawing.reserve(box, content, look));
      tall.push((rowBreaks) => putOverPages(drawing, box, rowBreaks, content, name, look));
    });
  });
  // A cell of several rows needs what the heights of the others leave.
  for (const make of reserve) make();
  return { keeps, finish: (rowBreaks) => tall.forEach((put) => put(rowBreaks)) };
}

/** Its text again on every page it goes over. */
function putOverPages(drawing: Drawing, box: Box, rowBreaks: readonly number[], content: Content, name: string, look: CellStyle): void {
  let { top } = box;
  for (const next of [...rowBreaks.filter((row) => row > box.top && row <= box.bottom), box.bottom + 1]) {
    const isFirst = top === box.top;
    const value = isFirst || typeof content.value !== "string" ? content.value : `${content.value} (lanjutan)`;
    drawing.put({ ...box, top, bottom: next - 1 }, { ...content, value }, name, look);
    top = next;
  }
}

const asContent = (given: Shown): Content => (typeof given === "object" && given !== null ? given : { value: given });

/** Of how many rows the cell that begins at this one is made; 0 when it belongs to the one above. */
function runLength<Row>(column: Column<Row>, rows: readonly Row[], index: number): number {
  const keyAt = (i: number): string | null => {
    const row = rows[i];
    return row === undefined ? null : (column.mergeKey?.(row) ?? null);
  };
  const key = keyAt(index);
  if (key === null) return 1;
  if (keyAt(index - 1) === key) return 0;
  let count = 1;
  while (keyAt(index + count) === key) count++;
  return count;
}
