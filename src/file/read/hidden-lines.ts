import type { Cell, Hidden } from "../../domain/grid";
import { flag, type XmlAttributes } from "../xml/parse-xml";

/** Gathers what a sheet's part says of hidden rows and columns, and of a filter on the sheet itself. */
export class HiddenLines {
  readonly #rows: number[] = [];
  readonly #columns: { readonly first: number; readonly last: number }[] = [];
  #filtered = false;

  noteRow(row: number, { hidden, ht }: XmlAttributes): void {
    if (flag(hidden) || isZero(ht)) this.#rows.push(row);
  }

  /** What stands beside the cells: <col>, and <filterColumn> where a filter has a condition. */
  noteOutside(name: string, { min, max, hidden, width }: XmlAttributes): void {
    if (name === "filterColumn") this.#filtered = true;
    else if (name === "col" && (flag(hidden) || isZero(width))) this.#columns.push({ first: Number(min), last: Number(max) });
  }

  /** Those between the first and the last cell that holds something; `undefined` when all of them are shown. */
  within(rows: readonly (readonly (Cell | undefined)[] | undefined)[]): Hidden | undefined {
    if (this.#rows.length === 0 && this.#columns.length === 0) return undefined;
    const { top, bottom, left, right } = usedBox(rows);
    const columns = Array.from({ length: Math.max(0, right - left + 1) }, (_, i) => left + i);
    const hidden = {
      rows: [...new Set(this.#rows)].filter((row) => row >= top && row <= bottom).sort((a, b) => a - b),
      columns: columns.filter((column) => this.#columns.some(({ first, last }) => column >= first && column <= last)),
    };
    return hidden.rows.length + hidden.columns.length > 0 ? { ...hidden, filtered: this.#filtered } : undefined;
  }
}

/** A height or width of nothing hides a line as well. */
const isZero = (size: string | undefined): boolean => size !== undefined && Number(size) === 0;

function usedBox(rows: readonly (readonly (Cell | undefined)[] | undefined)[]): { top: number; bottom: number; left: number; right: number } {
  let [top, bottom, left, right] = [0, 0, Infinity, 0];
  rows.forEach((cells, at) => {
    const first = cells?.findIndex((cell) => cell !== undefined) ?? -1;
    if (!cells || first < 0) return;
    [top, bottom] = [top || at + 1, at + 1];
    [left, right] = [Math.min(left, first + 1), Math.max(right, cells.length)];
  });
  return { top, bottom, left, right };
}
