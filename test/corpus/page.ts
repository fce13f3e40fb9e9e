import { columnName, type Box, type Cell, type Grid, type NamedTable } from "../../src/domain/grid";
import type { AnswerRow, AnswerTable } from "./answer";
import { cellOf, type Put } from "./put";
import type { ColumnDraft, NumberStyle, TableDraft } from "./table-draft";

const levelsOf = ([, head]: ColumnDraft): string[] => head.split(" | ").map((level) => (level === "~" ? "" : level));

/** One sheet in the making: a cursor goes down, tables write their answers. */
export class Page {
  readonly answers: AnswerTable[] = [];
  readonly named: NamedTable[] = [];
  readonly #rows: (Cell | undefined)[][] = [];
  readonly #hiddenColumns: number[] = [];
  /** The next row to write in, and the column that tables begin in. */
  row: number;
  left: number;

  constructor(readonly sheet: string, top: number, left: number, readonly visible = true) {
    this.row = top;
    this.left = left;
  }

  put(row: number, column: number, put: Put): void {
    const cell = cellOf(put, row, column);
    if (!cell) return;
    while (this.#rows.length < row) this.#rows.push([]);
    const cells = this.#rows[row - 1] ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column - 1] = cell;
  }

  /** Lone texts one under the other, `shift` columns to the right of the tables' first. */
  lines(texts: readonly string[], shift = 0): this {
    for (const text of texts) this.put(this.row++, this.left + shift, text);
    return this;
  }

  skip(rows = 1): this {
    this.row += rows;
    return this;
  }

  /** Cells that are no table of ours. */
  cells(rows: readonly (readonly Put[])[]): this {
    for (const cells of rows) {
      cells.forEach((put, i) => this.put(this.row, this.left + i, put));
      this.row++;
    }
    return this;
  }

  /** The next table stands beside the last one, with so many columns between. */
  beside(gap = 1): this {
    const last = this.answers.at(-1);
    if (!last) throw new Error("nothing to stand beside");
    this.row = last.box.top;
    this.left = last.box.right + 1 + gap;
    return this;
  }

  hide(column: number): this {
    this.#hiddenColumns.push(column);
    return this;
  }

  table(draft: TableDraft): this {
    const { columns, kind } = draft;
    const top = this.row;
    const headerRows = this.#heads(draft);
    const numberRow = draft.numbers ? this.row : null;
    if (draft.numbers) this.#numbers(draft.numbers, columns);
    const rows: AnswerRow[] = [];
    let bottom = this.row - 1;
    for (const { role, level, cells } of draft.rows) {
      if (role === "blank") this.row++;
      else if (role === "headings") {
        headerRows.push(...this.#heads(draft));
        if (draft.numbers) {
          rows.push({ row: this.row, role: "aside", level: null });
          this.#numbers(draft.numbers, columns);
        }
      } else {
        cells.forEach((put, i) => this.put(this.row, this.left + i, put));
        rows.push({ row: this.row, role, level });
        bottom = this.row++;
      }
    }
    const box: Box = { top, left: this.left, bottom, right: this.left + columns.length - 1 };
    this.answers.push({
      kinds: typeof kind === "string" ? [kind] : kind, sheet: this.sheet, box, headerRows, numberRow, rows: rows.filter(({ row }) => row <= bottom),
      columns: new Map(columns.map(([roles], i) => [this.left + i, typeof roles === "string" ? [roles] : (roles)])),
    });
    if (draft.named !== undefined) this.named.push({ name: draft.named, sheet: this.sheet, box, headerRow: true, totalsRow: false });
    return this;
  }

  /** Writes the heading rows at the cursor; merged cells hold their text at the top left only. */
  #heads({ columns, isSpread }: TableDraft): number[] {
    const levels = columns.map(levelsOf);
    const depth = Math.max(...levels.map((each) => each.length));
    levels.forEach((each, i) => {
      each.forEach((text, level) => {
        const before = levels[i - 1];
        const isMerged = !isSpread && level < each.length - 1 && before !== undefined && level < before.length - 1 && each.slice(0, level + 1).every((own, at) => own === before[at]);
        if (!isMerged) this.put(this.row + level, this.left + i, /^20\d\d$/.test(text) ? Number(text) : text);
      });
    });
    const rows = Array.from({ length: depth }, (_, i) => this.row + i);
    this.row += depth;
    return rows;
  }

  #numbers(style: NumberStyle, columns: readonly ColumnDraft[]): void {
    columns.forEach(([roles], i) => this.put(this.row, this.left + i, numberOf(style, i + 1, SHARES.has(String(roles)))));
    this.row++;
  }

  grid(): Grid {
    const hidden = this.#hiddenColumns.length > 0 ? { hidden: { rows: [], columns: [...this.#hiddenColumns].sort((a, b) => a - b), filtered: false } } : {};
    return { sheet: this.sheet, visible: this.visible, rows: this.#rows, ...hidden };
  }
}

/** Columns that are worked out from the two before them. */
const SHARES: ReadonlySet<string> = new Set(["capaian", "serapan"]);

function numberOf(style: NumberStyle, number: number, isShare: boolean): Put {
  switch (style) {
    case "plain": return number;
    case "texts": return String(number);
    case "brackets": return `(${number})`;
    case "formulas": return isShare && number > 2 ? `${number}=(${number - 1}/${number - 2})*100` : number;
    // Somebody began with the name: the number's own column is left out, or a merged name shifts all by one.
    case "misaligned": return number === 1 ? null : number - 1;
  }
}

/** "B4": for messages. */
export const placeName = (row: number, column: number): string => columnName(column) + row;
