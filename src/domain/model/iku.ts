import type { BoundTable } from "../assessment";
import type { Triwulan } from "../settings";
import type { Figure, Words } from "./figure";

/** "naik": higher is better; "turun": lower is better. */
export type Arah = "naik" | "turun";

/** One indicator of the year with target and realisasi (IKU, indikator kinerja utama). */
export interface Iku {
  readonly table: BoundTable;
  readonly row: number;
  /** Filled down from the merged cell above. */
  readonly sasaran: Words | null;
  readonly indikator: Words;
  readonly satuan: Words | null;
  readonly arah: Arah;
  /** The workbook has a column that says the direction; otherwise it is taken for "naik" or told from the stated capaian. */
  readonly arahSaid?: boolean;
  readonly target: Figure;
  readonly realisasiKinerja: Figure | null;
  /** As stated by the workbook. */
  readonly capaian: Figure | null;
  readonly predikat: Words | null;
  /** Its table is of this quarter only: target, realisasi and capaian are not the year's. */
  readonly statedFor?: Triwulan;
  /** The Renstra's target for its last year, and the national standard, where the workbook has them. */
  readonly targetRenstra: Figure | null;
  readonly standarNasional: Figure | null;
  readonly penyebab: Words | null;
  readonly solusi: Words | null;
  readonly sumberData: Words | null;
  /** By quarter, ascending; empty where the workbook keeps none. */
  readonly triwulan: readonly TriwulanFigures[];
}

/** A row of any table of indicators as it stands there, whatever it has: nothing is joined to it from other tables. */
export type IndikatorRow = Omit<Iku, "target"> & { readonly target: Figure | null };

/** One quarter's own target and realisasi. */
export interface TriwulanFigures {
  readonly triwulan: Triwulan;
  readonly target: Figure | null;
  readonly realisasiKinerja: Figure | null;
}

/** One indicator over several years. */
export interface IkuTahunan {
  readonly table: BoundTable;
  readonly row: number;
  readonly sasaran: Words | null;
  readonly indikator: Words;
  readonly satuan: Words | null;
  readonly arah: Arah;
  /** Years ascending. */
  readonly years: readonly { readonly year: number; readonly target: Figure | null; readonly realisasiKinerja: Figure | null }[];
}

/** A row below a table of indicators that states the mean of their capaian ("RATA-RATA"). */
export interface RataRata {
  readonly table: BoundTable;
  readonly row: number;
  readonly label: Words | null;
  readonly capaian: Figure;
  readonly predikat: Words | null;
}
