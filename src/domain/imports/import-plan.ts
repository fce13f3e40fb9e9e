import type { Decimal } from "decimal.js";
import type { CellRef } from "../grid";
import type { TableFill } from "../table-fill";
import type { TableTemplate } from "../template/table-template";
import type { ExportUnit, ImportAmounts, ImportField, ImportIssue } from "./export";

/** What the user decides before anything is written. */
export interface ImportChoices {
  /** Code of the SKPD, or of a unit of it, whose lines are taken; `null`: all, where the export has a single SKPD. */
  readonly unit: string | null;
  /** The column that the DPA goes to; `null`: to the one that its heading names, "Pagu" for a bare DPA. */
  readonly pagu: "pagu" | "pagu-perubahan" | null;
  /** Formulas in cells that get a figure are replaced by it. */
  readonly overFormulas: boolean;
  /** Lines that the table does not have are added to it. */
  readonly addLines: boolean;
}

export const defaultImportChoices: ImportChoices = { unit: null, pagu: null, overFormulas: false, addLines: true };

/** One cell that is written. */
export interface ImportChange {
  readonly field: ImportField | "kode";
  readonly cell: CellRef;
  /** As it stands; "" for an empty cell. */
  readonly before: string;
  /** `null` for what is no number. */
  readonly beforeValue: Decimal | null;
  /** As it will stand, in Indonesian form. */
  readonly after: string;
  /** `null` for a code. */
  readonly afterValue: Decimal | null;
}

/** A line of the table that the export has too. */
export interface MatchedLine {
  /** Its row in the sheet. */
  readonly row: number;
  readonly kode: string;
  readonly name: string;
  readonly by: "kode" | "nama";
  /** What becomes another; empty: everything agrees already, or is left alone. */
  readonly changes: readonly ImportChange[];
}

/** A line that the table does not have yet. */
export interface AddedLine {
  readonly kode: string;
  readonly program: string | null;
  readonly kegiatan: string | null;
  readonly subKegiatan: string | null;
  readonly amounts: ImportAmounts;
  /** The row of the table that it belongs above; `null`: at the end. */
  readonly above: number | null;
}

/** A line of the table that the export does not have: it stays as it is. */
export interface KeptLine {
  readonly row: number;
  readonly kode: string | null;
  readonly name: string;
}

/** Sums over the lines of the table (those divided further counted once), and over the lines taken from the export. */
export interface ImportTotals {
  readonly before: ImportSums;
  readonly after: ImportSums;
  readonly exported: ImportSums;
}

/** Pagu is the stage that counts. `null`: no line has such a figure. */
export interface ImportSums {
  readonly pagu: Decimal | null;
  readonly realisasi: Decimal | null;
}

/** Everything there is to say before an import is written; planning writes nothing. */
export interface ImportPlan {
  /** The table that is written to; `isNew`: on a sheet that is added. */
  readonly target: { readonly table: string; readonly sheet: string; readonly isNew: boolean };
  /** SKPDs and units to choose from. */
  readonly units: readonly ExportUnit[];
  /** The one whose lines are taken; `null`: the export names none, or one has to be chosen. */
  readonly unit: ExportUnit | null;
  /** Several SKPDs and none chosen, or one that the exports do not have: nothing is planned until one is. */
  readonly mustChooseUnit: boolean;
  readonly matched: readonly MatchedLine[];
  readonly added: readonly AddedLine[];
  readonly kept: readonly KeptLine[];
  readonly issues: readonly ImportIssue[];
  readonly totals: ImportTotals;
  /** What is written into the table that is there; `null`: nothing changes, or there is none. */
  readonly fill: TableFill | null;
  /** The table, filled, on a sheet of its own, where the workbook has none; `null`: it has one, or there is nothing to write. */
  readonly create: TableTemplate | null;
}
