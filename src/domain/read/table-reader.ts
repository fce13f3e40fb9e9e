import type { BoundTable, ColumnRole } from "../assessment";
import { cellAt, type Grid } from "../grid";
import type { FindCell, Figure, Words } from "../model/figure";
import { onOneLine } from "../one-line";
import { type Convention, detectConvention, type Quantity } from "./angka";
import { type KnownRow, knownRow, knownTable } from "./known-table";
import { readFigure } from "./read-figure";
import { rowKeys } from "./row-key";

/** Reads the cells of one bound table; every figure is read once, so that rules and records speak of the same one. */
export interface TableReader {
  readonly table: BoundTable;
  /** The first column with this role, or `null`. */
  column(role: ColumnRole): number | null;
  figure(row: number, column: number): Figure;
  /** The figure under a role; `null` when the table has no such column. */
  figureOf(row: number, role: ColumnRole): Figure | null;
  words(row: number, column: number): Words | null;
  wordsOf(row: number, role: ColumnRole): Words | null;
  /** Stands for all that is read of this row, by `row`: in later readings the same object as long as that is the same. */
  known(row: number): KnownRow;
  /** Every figure of the table: data and total rows over the figure columns. */
  figures(): Figure[];
  /** How a formula finds a cell of the table. */
  readonly find: FindCell;
}

/** Readers are kept as long as their table is the same object, which says that its sheet is as it was. */
const opened = new WeakMap<BoundTable, { readonly grid: Grid; readonly reader: TableReader }>();

export function openTable(table: BoundTable, grid: Grid): TableReader {
  const before = opened.get(table);
  if (before?.grid === grid) return before.reader;
  const reader = newReader(table, grid);
  opened.set(table, { grid, reader });
  return reader;
}

function newReader(table: BoundTable, grid: Grid): TableReader {
  const rows = [...table.bodyRows, ...table.totalRows].sort((a, b) => a - b);
  const convention = conventionOf(table, grid, rows);
  const byRole = new Map<ColumnRole, number>();
  for (const [column, role] of [...table.columns].sort((a, b) => b[0] - a[0])) byRole.set(role, column);

  let find: FindCell | null = null;
  const known = knownTable(table, grid, convention);
  const quantities = lazyList((column) => quantityOf(table, column));
  const rowOf = lazyList((row) => knownRow(known, grid, row));
  const figures: TableReader["figure"] = (row, column) => {
    const { figures: made } = rowOf(row);
    return (made[column] ??= readFigure(grid, row, column, quantities(column), convention));
  };
  const words: TableReader["words"] = (row, column) => {
    const { words: made } = rowOf(row);
    const before = made[column];
    return before === undefined ? (made[column] = readWords(grid, row, column)) : before;
  };
  const at = <T>(role: ColumnRole, read: (column: number) => T): T | null => {
    const column = byRole.get(role);
    return column === undefined ? null : read(column);
  };
  return {
    table,
    figure: figures,
    words,
    column: (role) => byRole.get(role) ?? null,
    figureOf: (row, role) => at(role, (column) => figures(row, column)),
    wordsOf: (row, role) => at(role, (column) => words(row, column)),
    known: rowOf,
    find: (cell) => (find ??= rowKeys(table, grid))(cell),
    figures() {
      const all: Figure[] = [];
      for (const row of rows) for (const column of table.figureColumns) all.push(figures(row, column));
      return all;
    },
  };
}

function conventionOf({ figureColumns }: BoundTable, grid: Grid, rows: readonly number[]): Convention {
  const texts: string[] = [];
  for (const column of figureColumns) {
    for (const row of rows) {
      const { value } = cellAt(grid, row, column);
      if (typeof value === "string") texts.push(value);
    }
  }
  return detectConvention(texts);
}

function readWords(grid: Grid, row: number, column: number): Words | null {
  const { value } = cellAt(grid, row, column);
  const text = typeof value === "string" ? onOneLine(value) : typeof value === "number" ? String(value) : "";
  return text === "" ? null : { text, cell: { sheet: grid.sheet, row, column } };
}

/** Each made once, when first asked for. */
function lazyList<T>(make: (index: number) => T): (index: number) => T {
  const made: T[] = [];
  return (index) => (made[index] ??= make(index));
}

const RUPIAH: ReadonlySet<string> = new Set(["pagu", "pagu-perubahan", "realisasi-anggaran", "sisa"]);
const PERCENT: ReadonlySet<string> = new Set(["serapan", "capaian", "fisik"]);

function quantityOf(table: BoundTable, column: number): Quantity {
  const role = table.columns.get(column) ?? "other";
  if (RUPIAH.has(role) || role.endsWith(":pagu") || /\(\s*rp\.?\s*\)/i.test(table.headings.get(column) ?? "")) return "rupiah";
  return PERCENT.has(role) || role.endsWith(":serapan") ? "percent" : "count";
}
