import type { BoundTable, ColumnRole } from "../assessment";
import { cellAt, type Grid } from "../grid";
import type { Figure, Words } from "../model/figure";
import { detectConvention, type Quantity } from "./angka";
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
  /** Every figure of the table: data and total rows over the figure columns. */
  figures(): Figure[];
}

export function openTable(table: BoundTable, grid: Grid): TableReader {
  const rows = [...table.bodyRows, ...table.totalRows].sort((a, b) => a - b);
  const texts = table.figureColumns.flatMap((column) => rows.map((row) => cellAt(grid, row, column).value)).filter((value) => typeof value === "string");
  const convention = detectConvention(texts);
  const read = new Map<string, Figure>();
  const byRole = new Map<ColumnRole, number>();
  for (const [column, role] of [...table.columns].sort((a, b) => b[0] - a[0])) byRole.set(role, column);

  const findCell = rowKeys(table, grid);
  const figure = (row: number, column: number): Figure => {
    const key = `${row},${column}`;
    const known = read.get(key);
    if (known) return known;
    const lookup = findCell(row, column);
    const found = { ...readFigure(grid, row, column, quantityOf(table, column), convention), ...(lookup && { lookup }) };
    read.set(key, found);
    return found;
  };
  const words = (row: number, column: number): Words | null => {
    const { value } = cellAt(grid, row, column);
    const text = typeof value === "string" || typeof value === "number" ? String(value).replace(/\s+/g, " ").trim() : "";
    return text === "" ? null : { text, cell: { sheet: table.sheet, row, column } };
  };
  const at = <T>(role: ColumnRole, read: (column: number) => T): T | null => {
    const column = byRole.get(role);
    return column === undefined ? null : read(column);
  };
  return {
    table,
    figure,
    words,
    column: (role) => byRole.get(role) ?? null,
    figureOf: (row, role) => at(role, (column) => figure(row, column)),
    wordsOf: (row, role) => at(role, (column) => words(row, column)),
    figures: () => rows.flatMap((row) => table.figureColumns.map((column) => figure(row, column))),
  };
}

const RUPIAH: ReadonlySet<string> = new Set(["pagu", "pagu-perubahan", "realisasi-anggaran", "sisa"]);
const PERCENT: ReadonlySet<string> = new Set(["serapan", "capaian", "fisik"]);

function quantityOf(table: BoundTable, column: number): Quantity {
  const role = table.columns.get(column) ?? "other";
  if (RUPIAH.has(role) || role.endsWith(":pagu") || /\(\s*rp\.?\s*\)/i.test(table.headings.get(column) ?? "")) return "rupiah";
  return PERCENT.has(role) || role.endsWith(":serapan") ? "percent" : "count";
}
