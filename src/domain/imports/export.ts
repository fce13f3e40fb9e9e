import type { Decimal } from "decimal.js";
import type { CellRef } from "../grid";
import type { Level } from "../model/anggaran";

/**
 * Exports of the finance system: "lra", SIPD's realisasi with a row per account; "rfk", realisasi fisik dan keuangan with a
 * row per program, kegiatan and sub kegiatan.
 */
export type ExportKind = "lra" | "rfk";

/** What a column of an export holds; amounts in rupiah, fisik in per cent. */
export type ExportMeaning =
  | "kode" | "uraian" | "kode-skpd" | "nama-skpd" | "kode-sub-skpd" | "nama-sub-skpd" | "kode-program" | "nama-program" | "kode-kegiatan" | "nama-kegiatan"
  | "kode-sub-kegiatan" | "nama-sub-kegiatan" | "kode-rekening" | "nama-rekening" | "pagu" | "pagu-perubahan" | "realisasi" | "fisik";

/** A column with its heading; `meaning` is `null` for one that is not read. */
export interface ExportColumn {
  readonly column: number;
  readonly heading: string;
  readonly meaning: ExportMeaning | null;
}

/** What is taken over of a line; exact. */
export type ImportField = "pagu" | "pagu-perubahan" | "realisasi" | "fisik";
/** `null`: the export has no such column, or says nothing for the line, or what it says cannot be read. */
export type ImportAmounts = Readonly<Record<ImportField, Decimal | null>>;

/** A sub kegiatan, or a kegiatan that the export does not divide, of one unit. */
export interface ExportLine {
  /** Codes of the SKPD and of its unit ("1.02.0.00.0.00.01.0001"); `null` where the export names none. */
  readonly skpd: string | null;
  readonly subSkpd: string | null;
  /** In full, "7.01.01.2.01.0001". */
  readonly kode: string;
  readonly level: Level;
  readonly program: string | null;
  readonly kegiatan: string | null;
  /** `null` for a kegiatan. */
  readonly subKegiatan: string | null;
  readonly amounts: ImportAmounts;
  /** Fields of which something cannot be read or is doubtful: they are `null`, and nothing may be summed over them. */
  readonly broken: readonly ImportField[];
  /** Its rows in the export. */
  readonly rows: readonly number[];
}

/** An SKPD in the export, or a unit of one (a kelurahan of its kecamatan). */
export interface ExportUnit {
  readonly kode: string;
  readonly name: string;
  /** Code of the SKPD that it is part of; `null` for an SKPD. */
  readonly skpd: string | null;
  readonly lines: number;
  readonly sums: ImportAmounts;
}

/** What is wrong, or worth knowing, with an export or with taking it over. */
export type ImportIssueKind =
  /** Of the export: a code became a number or a date; is written in no known way (also that of a line of the table of the same name); an amount has none; an amount is no number; a code stands twice; a sum is not that of its lines; rows of pendapatan or pembiayaan left out. */
  | "kode-number" | "kode-date" | "kode-unreadable" | "kode-missing" | "amount-unreadable" | "kode-twice" | "subtotal-differs" | "not-belanja" | "pagu-repeated"
  /** Between exports: both state an amount and differ; both are of one kind. */
  | "exports-differ"
  /** Of the table: a formula stands where a figure would go; a line stands twice; a name alone fits several lines, or nearly fits one; the name differs; the later stage of the pagu is filled and counts; a column is missing; the name of a new line's program or kegiatan is not known; a row JUMLAH is typed into it; formulas take its rows of today; it has no headings, or its name is taken. */
  | "formula" | "row-twice" | "name-ambiguous" | "name-differs" | "pagu-stage" | "column-missing" | "name-missing" | "total-row" | "fixed-range" | "table-unusable";

export interface ImportIssue {
  readonly kind: ImportIssueKind;
  /** Indonesian: what is so, and what to do or what is done. */
  readonly message: string;
  /** Something is left out of the writing because of it. */
  readonly blocks: boolean;
  /** Cells of the export, and of the table; the sheet of a CSV is its file's name. */
  readonly inExport: readonly CellRef[];
  readonly inTable: readonly CellRef[];
}

/** One export as read. */
export interface Export {
  readonly kind: ExportKind;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly ExportColumn[];
  /** SKPDs, each followed by its units; empty where the export names none. */
  readonly units: readonly ExportUnit[];
  readonly lines: readonly ExportLine[];
  readonly sums: ImportAmounts;
  /** Rows with data below the headings. */
  readonly rows: number;
  readonly issues: readonly ImportIssue[];
}

/** Why a sheet is no export that can be read (Indonesian: what is so and what to do). */
export interface ExportProblem {
  readonly problem: string;
}
