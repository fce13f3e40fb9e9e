import type { BoundTable, ColumnRole } from "../assessment";
import { cellAt, columnName, quoteSheet, type CellValue, type Grid } from "../grid";
import type { FindCell } from "../model/figure";
import { keyCriterion } from "./key-criterion";

/** Which columns tell a row from the others, tried in turn: the fewest and the most telling first. */
const KEYS: readonly (readonly ColumnRole[])[] = [
  ["indikator"], ["sub-kegiatan"], ["kegiatan"], ["program"], ["unit"], ["golongan"], ["tolok-ukur"],
  ["kegiatan", "sub-kegiatan"], ["program", "sub-kegiatan"], ["program", "kegiatan"], ["sub-kegiatan", "tolok-ukur"], ["kegiatan", "tolok-ukur"],
  ["unit", "golongan"], ["sasaran", "indikator"], ["sasaran"], ["other"],
];

/** A table that is kept over the years gets rows of the same name later: what dates a row belongs to its key from the start. */
const DATING: readonly ColumnRole[] = ["tahun", "triwulan"];

/** Structured references take a heading as it is only when nothing in it has a meaning of its own. */
const PLAIN_HEADING = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

/** What must stand in which columns of a row. */
type RowKey = readonly { readonly column: number; readonly equals: string | number }[];

/** Rows of a table by what stands in them, as the criteria of AVERAGEIFS compare: whole cells, without regard to case. */
export function rowKeys(table: BoundTable, grid: Grid): FindCell {
  const rows = [...table.bodyRows, ...table.groupRows, ...table.totalRows];
  const span = spanOf(table, grid, rows);
  const body = new Set(table.bodyRows);
  const columns = keyColumns(table);
  const counts = columns.map((each) => lazily(() => countRows(grid, span, each)));
  const known = new Map<number, RowKey | null>();
  const keyOf = (row: number): RowKey | null => {
    for (const [i, each] of columns.entries()) {
      const key = isUnique(contentOf(grid, row, each), counts[i]?.() ?? new Map()) ? readKey(grid, row, each) : null;
      if (key) return key;
    }
    return null;
  };
  return ({ row, column }) => {
    if (!known.has(row)) known.set(row, keyOf(row));
    const key = known.get(row);
    if (!key) return null;
    const area = areasOf(table, grid, span, body.has(row), [column, ...key.map((part) => part.column)]);
    return { values: area(column), keys: key.map((part) => ({ area: area(part.column), equals: part.equals })) };
  };
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows that formulas look in: with the heading above and, where there is one, the empty row below, so that rows inserted
 * at either end of the table are still inside.
 */
function spanOf({ box }: BoundTable, grid: Grid, rows: readonly number[]): Span {
  const below = box.bottom + 1;
  const isFree = Array.from({ length: box.right - box.left + 1 }, (_, i) => cellAt(grid, below, box.left + i)).every(({ value, formula }) => value === null && formula === null);
  return { top: Math.max(1, rows.reduce((least, row) => Math.min(least, row), box.bottom) - 1), bottom: isFree ? below : box.bottom };
}

function keyColumns({ columns, figureColumns }: BoundTable): number[][] {
  const ofRole = (role: ColumnRole): number[] => [...columns].flatMap(([column, its]) => (its === role && (DATING.includes(role) || !figureColumns.includes(column)) ? [column] : []));
  const dating = DATING.flatMap((role) => ofRole(role).slice(0, 1));
  const choices = KEYS.flatMap(([first = "other", ...others]) => {
    const beside = others.map((role) => ofRole(role)[0]).filter((column) => column !== undefined);
    return beside.length < others.length ? [] : ofRole(first).map((column) => [column, ...beside]);
  });
  return choices.map((choice) => [...choice, ...dating]);
}

const contentOf = (grid: Grid, row: number, columns: readonly number[]): string => columns.map((column) => comparable(cellAt(grid, row, column).value)).join("\u0000");
const comparable = (value: CellValue): string => (typeof value === "object" ? "" : String(value).toLowerCase());

function countRows(grid: Grid, { top, bottom }: Span, columns: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = top; row <= bottom; row++) {
    const content = contentOf(grid, row, columns);
    counts.set(content, (counts.get(content) ?? 0) + 1);
  }
  return counts;
}

/** Formulas ask for a tilde as for any character. */
function isUnique(content: string, counts: ReadonlyMap<string, number>): boolean {
  if (!content.includes("~")) return counts.get(content) === 1;
  const fits = (other: string): boolean => other.length === content.length && other.split("").every((sign, i) => content[i] === "~" || content[i] === sign);
  return [...counts].reduce((sum, [other, count]) => (fits(other) ? sum + count : sum), 0) === 1;
}

/** `null` when a criterion cannot ask for one of the cells. */
function readKey(grid: Grid, row: number, columns: readonly number[]): RowKey | null {
  const key = columns.flatMap((column, i) => {
    const equals = keyCriterion(cellAt(grid, row, column), i > 0);
    return equals === null ? [] : [{ column, equals }];
  });
  return key.length === columns.length ? key : null;
}

/** AVERAGEIFS takes areas of one size: all of them columns of the named table, or all of them ranges of the sheet. */
function areasOf(table: BoundTable, grid: Grid, { top, bottom }: Span, isBody: boolean, columns: readonly number[]): (column: number) => string {
  const [header = 0] = table.headerRows;
  const heading = (column: number): string => {
    const { value } = cellAt(grid, header, column);
    return typeof value === "string" ? value : "";
  };
  if (table.name !== null && isBody && columns.every((column) => PLAIN_HEADING.test(heading(column)))) return (column) => `${table.name}[${heading(column)}]`;
  return (column) => `${quoteSheet(table.sheet)}!$${columnName(column)}$${top}:$${columnName(column)}$${bottom}`;
}
