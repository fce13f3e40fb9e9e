import type { BoundTable, ColumnRole } from "../assessment";
import { cellAt, columnName, quoteSheet, type CellValue, type Grid } from "../grid";
import type { Lookup } from "../model/figure";

/** Which columns tell a row from the others, tried in turn: the fewest and the most telling first. */
const KEYS: readonly (readonly ColumnRole[])[] = [
  ["indikator"], ["sub-kegiatan"], ["kegiatan"], ["program"], ["unit"], ["tolok-ukur"], ["golongan"], ["sasaran"], ["other"],
  ["indikator", "tahun"], ["indikator", "tahun", "triwulan"], ["indikator", "triwulan"], ["unit", "golongan"], ["kegiatan", "tolok-ukur"], ["program", "kegiatan"],
];

/** Structured references take a heading as it is only when nothing in it has a meaning of its own. */
const PLAIN_HEADING = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;

/** Finds a cell of the table whatever the order of its rows; `null` when nothing tells its row from the others. */
export type FindCell = (row: number, column: number) => Lookup | null;

/** Rows of a table by what stands in them, as the criteria of AVERAGEIFS compare: without regard to case, whole cells. */
export function rowKeys(table: BoundTable, grid: Grid): FindCell {
  const rows = [...table.bodyRows, ...table.groupRows, ...table.totalRows];
  if (rows.length === 0) return () => null;
  const span = { top: Math.min(...rows), bottom: Math.max(...rows) };
  const columnOf = new Map<ColumnRole, number>();
  for (const [column, role] of table.columns) if (!columnOf.has(role) && (role === "tahun" || !table.figureColumns.includes(column))) columnOf.set(role, column);
  const choices = KEYS.flatMap((roles) => {
    const columns = roles.flatMap((role) => columnOf.get(role) ?? []);
    return columns.length === roles.length ? [{ columns, counts: countKeys(grid, span, columns) }] : [];
  });
  const area = (column: number): string => areaOf(table, grid, span, column);
  return (row, column) => {
    for (const { columns, counts } of choices) {
      const values = columns.map((key) => cellAt(grid, row, key).value);
      if (counts.get(keyOf(values)) !== 1) continue;
      const keys = columns.map((key, i) => ({ area: area(key), equals: criterion(values[i] ?? null, i > 0) }));
      if (keys.every((key): key is Lookup["keys"][number] => key.equals !== null)) return { values: area(column), keys };
    }
    return null;
  };
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

const keyOf = (values: readonly CellValue[]): string => values.map((value) => (typeof value === "object" ? "" : String(value).toLowerCase())).join("\n");

function countKeys(grid: Grid, { top, bottom }: Span, columns: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = top; row <= bottom; row++) {
    const key = keyOf(columns.map((column) => cellAt(grid, row, column).value));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function areaOf(table: BoundTable, grid: Grid, { top, bottom }: Span, column: number): string {
  const [header] = table.headerRows;
  const heading = header === undefined ? null : cellAt(grid, header, column).value;
  if (table.name !== null && typeof heading === "string" && PLAIN_HEADING.test(heading) && table.totalRows.length === 0) return `${table.name}[${heading}]`;
  const letter = columnName(column);
  return `${quoteSheet(table.sheet)}!$${letter}$${top}:$${letter}$${bottom}`;
}

/** A criterion holds 255 characters, wildcards escaped. */
const LONGEST = 200;
const MONTH = /\b(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)\p{L}*\b/iu;

/**
 * What a criterion may ask for, or `null`: a text that no spreadsheet takes for a number, a date, a time or a truth value,
 * or a whole number. Beside another key an empty cell tells a row as well.
 */
function criterion(value: CellValue, beside: boolean): string | number | null {
  if (value === null) return beside ? "" : null;
  if (typeof value === "number") return beside && Number.isInteger(value) ? value : null;
  if (typeof value !== "string" || value.length > LONGEST || /\p{C}/u.test(value)) return null;
  if (/^\d{4}$/.test(value.trim()) && beside) return Number(value);
  const letters = value.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || value.startsWith("#") || /^\s*(?:true|false|benar|salah)\s*$/i.test(value)) return null;
  return /\d/.test(value) && (letters < 4 || MONTH.test(value)) ? null : value;
}
