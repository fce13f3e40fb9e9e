import type { Triwulan } from "../settings";
import type { Anggaran } from "./anggaran";
import type { Figure, FindCell } from "./figure";
import type { Iku, IkuTahunan, IndikatorRow, RataRata } from "./iku";
import type { Keluaran } from "./keluaran";
import type { Kalimat } from "./narasi";
import type { RealisasiIku } from "./realisasi-iku";
import type { Rincian } from "./rincian";

/** Everything read from the bound tables, in workbook order. */
export interface Records {
  readonly instansi: string | null;
  readonly year: number | null;
  /** The figures of `iku` are those up to this quarter; `null`: of the whole year. */
  readonly triwulan: Triwulan | null;
  /** The report year's indicators; those of tables that name the year come first, tables of a triwulan or semester last. */
  readonly iku: readonly Iku[];
  /** Checked, but no part of this year's report: indicators of tables that name other years only, and those that another table of the report has already. */
  readonly ikuLain: readonly Iku[];
  /** In a quarterly report without the report year, which `iku` has up to the quarter. */
  readonly ikuTahunan: readonly IkuTahunan[];
  /** Every row of the tables of targets, capaian, quarters and Renstra, and of the comparisons of years, as it stands there. */
  readonly indikatorRows: readonly IndikatorRow[];
  readonly bandingRows: readonly IkuTahunan[];
  /** Every row per indicator and period, also those that count for nothing. */
  readonly realisasiIku: readonly RealisasiIku[];
  /** In the same order of preference. */
  readonly anggaran: readonly Anggaran[];
  readonly keluaran: readonly Keluaran[];
  /** Staff tables. */
  readonly pegawai: readonly Rincian[];
  /** Any other table whose rows add up. */
  readonly rincian: readonly Rincian[];
  /** The report's text, sentence by sentence. */
  readonly narasi: readonly Kalimat[];
  /** Stated means below tables of indicators. */
  readonly rataRata: readonly RataRata[];
  /** Every figure of every bound table, for the rules about reading. */
  readonly figures: readonly Figure[];
  /** How formulas find the figures. */
  readonly find: FindCell;
}
