import type { Decimal } from "decimal.js";
import { cellAt, type CellRef, type Grid } from "../grid";
import { detectConvention, type Convention } from "../read/angka";
import { readFigure } from "../read/read-figure";
import type { ExportMeaning, ImportAmounts, ImportField } from "./export";
import type { ExportHead } from "./export-columns";
import type { IssueLog } from "./issue-log";

export const FIELDS: readonly ImportField[] = ["pagu", "pagu-perubahan", "realisasi", "fisik"];
export const NO_AMOUNTS: ImportAmounts = { pagu: null, "pagu-perubahan": null, realisasi: null, fisik: null };

/** Columns of an export by what they hold. */
export type ColumnOf = (meaning: ExportMeaning) => number | null;

export function columnsOf({ columns }: ExportHead): ColumnOf {
  const byMeaning = new Map(columns.flatMap(({ column, meaning }) => (meaning === null ? [] : [[meaning, column] as const])));
  return (meaning) => byMeaning.get(meaning) ?? null;
}

/** The figures of a row; `broken` ones are there and cannot be read. */
export interface RowAmounts {
  readonly values: ImportAmounts;
  readonly broken: readonly ImportField[];
}

/** Reads the figures of rows; the habit of a column settles what a lone separator means in it. */
export function amountReader(grid: Grid, head: ExportHead, log: IssueLog): (row: number) => RowAmounts {
  const columnOf = columnsOf(head);
  const fields = FIELDS.flatMap((field) => {
    const column = columnOf(field);
    return column === null ? [] : [{ field, column, convention: conventionOf(grid, column, head.firstRow) }];
  });
  return (row) => {
    const values: Record<ImportField, Decimal | null> = { ...NO_AMOUNTS };
    const broken: ImportField[] = [];
    for (const { field, column, convention } of fields) {
      const figure = readFigure(grid, row, column, field === "fisik" ? "percent" : "rupiah", convention);
      values[field] = figure.value;
      if (figure.state !== "unreadable") continue;
      broken.push(field);
      tellUnreadable(log, figure.cell, figure.text);
    }
    return { values, broken };
  };
}

export const tellUnreadable = (log: IssueLog, cell: CellRef, text: string): void =>
  log.gather("amount-unreadable", cell, text, true, (places, texts) => `Angka ${texts} di ${places} tidak terbaca pasti; baris anggarannya tidak diubah. Perbaiki di ekspor, lalu impor lagi.`);

function conventionOf(grid: Grid, column: number, firstRow: number): Convention {
  const texts: string[] = [];
  for (let row = firstRow; row <= grid.rows.length; row++) {
    const { value } = cellAt(grid, row, column);
    if (typeof value === "string") texts.push(value);
  }
  return detectConvention(texts);
}
