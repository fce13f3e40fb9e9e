import type { BoundTable } from "../assessment";
import type { Triwulan } from "../settings";
import type { Figure, Words } from "./figure";

/** One row of a table with a row per indicator and year and, where kept so, quarter. */
export interface RealisasiIku {
  readonly table: BoundTable;
  readonly row: number;
  readonly indikator: Words;
  /** As written; `null`: the row names none. */
  readonly tahun: Words | null;
  readonly periode: Words | null;
  /** `null`: named by none, or no year; see `isReadable`. */
  readonly year: number | null;
  /** `null`: a row of the whole year, or no quarter; see `isReadable`. */
  readonly triwulan: Triwulan | null;
  /** The year is a year and the quarter a quarter, where they are named. Other rows count for nothing. */
  readonly isReadable: boolean;
  readonly realisasiKinerja: Figure | null;
  readonly target: Figure | null;
  readonly penyebab: Words | null;
  readonly solusi: Words | null;
}
