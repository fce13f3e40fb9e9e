import { columnName } from "../grid";
import type { Drawing } from "./drawing";
import type { Content } from "./live";
import type { At, Column, SheetLayout, Shown } from "./sheet-layout";
import { rowLooks } from "./styles";

const LEAST_HEIGHT = 18;

/** The table's rows from this row of the sheet on; cells of several rows last, when the heights of the others are known. */
export function drawBody<Row>(drawing: Drawing, layout: SheetLayout<Row>, top: number): void {
  const { columns, rows } = layout;
  const numbers = new Map(columns.map(({ id }, i) => [id, i + 1]));
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`${layout.key} has no column ${id}`);
    return number;
  };
  const letter = (id: string): string => columnName(numberOf(id));
  rows.forEach((_, index) => drawing.atLeast(top + index, LEAST_HEIGHT));
  const tall: (() => void)[] = [];
  rows.forEach((row, index) => {
    const kind = layout.kindOf(row);
    const at: At = { letter, row: (other) => top + other, cell: (id, other = index) => letter(id) + (top + other) };
    const spans = (layout.spansOf?.(row) ?? []).map(([first, last]) => ({ left: numberOf(first), right: numberOf(last) }));
    columns.forEach((column, i) => {
      const { left, right } = spans.find((span) => span.left <= i + 1 && i + 1 <= span.right) ?? { left: i + 1, right: i + 1 };
      const count = runLength(column, rows, index);
      if (left !== i + 1 || count === 0) return;
      const indent = layout.indentOf?.(row, column.id) ?? 0;
      const name = `${kind}-${column.id}${indent > 0 ? `-${indent}` : ""}`;
      const look = drawing.styles[name] ?? { wrap: true, ...column.look, ...rowLooks[kind], ...(indent > 0 ? { indent } : {}) };
      const box = { top: top + index, bottom: top + index + count - 1, left, right };
      const put = (): void => drawing.put(box, asContent(column.content(row, at)), name, look);
      if (count > 1) tall.push(put);
      else put();
    });
  });
  for (const put of tall) put();
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
