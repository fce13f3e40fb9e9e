import type { BoundTable } from "../../domain/assessment";
import { cellAt, isCellError, type CellValue, type Grid } from "../../domain/grid";
import { roleName } from "../../domain/role-name";

/** One row of a table and how it is read, for people. */
export interface ReadRow {
  readonly row: number;
  readonly as: "judul" | "nomor kolom" | "kelompok" | "isi" | "jumlah" | "tidak dibaca";
  /** "Kegiatan: Administrasi umum · Pagu: 250.844.950". */
  readonly text: string;
}

/** The rows of a table in their order. */
export function readRows(table: BoundTable, grid: Grid): readonly ReadRow[] {
  const { headerRows, numberRow, groupRows, bodyRows, totalRows, box } = table;
  const as = new Map<number, ReadRow["as"]>([
    ...headerRows.map((row) => [row, "judul"] as const), ...(numberRow === null ? [] : [[numberRow, "nomor kolom"] as const]),
    ...groupRows.map((row) => [row, "kelompok"] as const), ...bodyRows.map((row) => [row, "isi"] as const), ...totalRows.map((row) => [row, "jumlah"] as const),
  ]);
  const rows = Array.from({ length: box.bottom - box.top + 1 }, (_, i) => box.top + i);
  return rows.map((row): ReadRow => ({ row, as: as.get(row) ?? "tidak dibaca", text: textOf(table, grid, row, as.get(row) === "isi" || as.get(row) === "jumlah") })).filter(({ as: how, text }) => how !== "tidak dibaca" || text !== "");
}

function textOf({ columns }: BoundTable, grid: Grid, row: number, named: boolean): string {
  const parts = [...columns].flatMap(([column, role]) => {
    const text = shownValue(cellAt(grid, row, column).value);
    if (text === "" || (named && role === "other")) return [];
    return [named && role !== "no" ? `${roleName(role)}: ${text}` : text];
  });
  return parts.join(" · ");
}

const figure = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 4 });

function shownValue(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return figure.format(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return (isCellError(value) ? value.error : value).replace(/\s+/g, " ").trim();
}
