import type { BoundTable } from "../assessment";
import type { Figure, Words } from "./figure";

/** From the outermost in. */
export const levels = ["program", "kegiatan", "sub-kegiatan"] as const;
export type Level = (typeof levels)[number];

/** One line of a budget table. Lines without amounts of their own are headings of what follows. */
export interface AnggaranLine {
  readonly row: number;
  readonly level: Level;
  /** The row number as written ("I", "a", "2"). */
  readonly nomor: string | null;
  readonly kode: string | null;
  readonly name: Words;
  /** Index in the table's `lines` of the line it belongs to. */
  readonly parent: number | null;
  /** Pagu murni (before changes) and pagu perubahan; a column that does not exist is `null`. */
  readonly pagu: Figure | null;
  readonly paguPerubahan: Figure | null;
  readonly realisasiAnggaran: Figure | null;
  /** As stated by the workbook. */
  readonly serapan: Figure | null;
  readonly sisa: Figure | null;
  /** Realisasi fisik in per cent. */
  readonly fisik: Figure | null;
  /** The sasaran or indicator that it supports, as written. */
  readonly mendukung: Words | null;
}

export type AmountField = "pagu" | "paguPerubahan" | "realisasiAnggaran";

/** A JUMLAH row. */
export interface AnggaranTotal {
  readonly row: number;
  readonly label: Words;
  readonly pagu: Figure | null;
  readonly paguPerubahan: Figure | null;
  readonly realisasiAnggaran: Figure | null;
  readonly serapan: Figure | null;
  readonly sisa: Figure | null;
}

export interface Anggaran {
  readonly table: BoundTable;
  readonly lines: readonly AnggaranLine[];
  readonly totals: readonly AnggaranTotal[];
}
