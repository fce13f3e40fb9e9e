import type { Decimal } from "decimal.js";
import type { ColumnRole } from "../assessment";
import { cellAt, type Grid } from "../grid";
import { isPercentFormat } from "../read/number-format";
import type { ExportColumn, ImportAmounts, ImportField } from "./export";
import { FIELDS } from "./export-amounts";
import type { ImportChoices } from "./import-plan";
import type { IssueLog } from "./issue-log";
import type { Target } from "./target-rows";

/** Where each field goes in the table, by column. */
export type FieldColumns = ReadonlyMap<ImportField, number>;

const ROLES: Readonly<Record<ImportField, ColumnRole>> = { pagu: "pagu", "pagu-perubahan": "pagu-perubahan", realisasi: "realisasi-anggaran", fisik: "fisik" };
const HEADINGS: Readonly<Record<ImportField, string>> = { pagu: "Pagu", "pagu-perubahan": "Pagu Perubahan", realisasi: "Realisasi", fisik: "Realisasi Fisik (%)" };

/** @param columns of all exports */
export function fieldColumns({ reader, table }: Target, columns: readonly ExportColumn[], choices: ImportChoices, log: IssueLog): FieldColumns {
  const has = (field: ImportField): boolean => columns.some(({ meaning }) => meaning === field);
  const found = new Map<ImportField, number>();
  for (const field of FIELDS) {
    if (!has(field)) continue;
    const wanted = field === "pagu" && choices.pagu === "pagu-perubahan" && !has("pagu-perubahan") ? "pagu-perubahan" : field;
    const other = field === "pagu" && !has("pagu-perubahan") ? (wanted === "pagu" ? "pagu-perubahan" : "pagu") : wanted;
    const column = reader.column(ROLES[wanted]) ?? reader.column(ROLES[other]);
    if (column !== null) found.set(field, column);
    else log.tell({ kind: "column-missing", blocks: field !== "fisik", inExport: [], inTable: [{ sheet: table.sheet, row: table.box.top, column: table.box.left }], message: `Tabel ${table.name} tidak punya kolom ${HEADINGS[wanted]}, sehingga angkanya tidak diimpor; tambahkan kolomnya bila diperlukan.` });
  }
  return found;
}

const TEXT = "@";
const AMOUNT = "#,##0";

/** A figure as a number of its cell: per cent as a share where the cell shows it so. */
export function numberFor(value: Decimal, grid: Grid, row: number, column: number): { readonly value: number; readonly format: string | null } {
  const { format } = cellAt(grid, row, column);
  return { value: (isPercentFormat(format) ? value.div(100) : value).toNumber(), format: format === TEXT ? AMOUNT : null };
}

export const hasAmounts = (amounts: ImportAmounts, columns: FieldColumns): boolean => FIELDS.some((field) => amounts[field] !== null && columns.has(field));
