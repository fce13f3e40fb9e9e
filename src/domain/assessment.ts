import type { Decimal } from "decimal.js";
import type { Finding, RuleFailure, Unchecked, Waiver } from "./finding";
import type { Box, CellRef } from "./grid";
import type { Place } from "./place-reference";
import type { ReportDocument } from "./report-document";
import type { Settings } from "./settings";
import type { SheetPlan } from "./sheet-plan";

export const tableKinds = [
  "profil", "target-iku", "realisasi-iku", "capaian-iku", "banding-tahun", "renstra", "triwulan", "anggaran", "anggaran-multi-tahun", "keluaran",
  "efisiensi", "pegawai-golongan", "pegawai-jabatan", "pegawai-jenis-kelamin", "narasi", "arithmetic",
] as const;
export type TableKind = (typeof tableKinds)[number];

/** What a column holds. "tahun:2021:target" and the like name a year's column. */
export type ColumnRole =
  | "no" | "sasaran" | "indikator" | "satuan" | "target" | "realisasi" | "capaian" | "program" | "kegiatan" | "sub-kegiatan" | "kode" | "pagu"
  | "pagu-perubahan" | "realisasi-anggaran" | "serapan" | "sisa" | "fisik" | "unit" | "golongan" | "jumlah" | "laki-laki" | "perempuan"
  | "keterangan" | "arah" | "other" | "tahun" | "triwulan" | "target-renstra" | "standar-nasional" | "penyebab" | "solusi" | "sumber-data"
  | "mendukung" | "tolok-ukur" | "satuan-realisasi" | "predikat" | "bagian" | "kalimat" | `tw:${1 | 2 | 3 | 4}:${"target" | "realisasi"}` | `tahun:${number}:${"target" | "realisasi" | "pagu" | "serapan"}`;

/** A table of the user's, recognised and bound to its cells. */
export interface BoundTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** From the first heading row to the last row, totals included. */
  readonly box: Box;
  /** The caption above the table, or the sheet's name. */
  readonly title: string;
  /** Column number → role, for every column of the box. */
  readonly columns: ReadonlyMap<number, ColumnRole>;
  /** Column number → its heading, levels joined by a space. */
  readonly headings: ReadonlyMap<number, string>;
  readonly headerRows: readonly number[];
  readonly numberRow: number | null;
  readonly groupRows: readonly number[];
  readonly totalRows: readonly number[];
  /** The columns that hold figures; the others hold words. */
  readonly figureColumns: readonly number[];
  /** The rows that carry data: neither heading, number, group nor total. */
  readonly bodyRows: readonly number[];
  /** Nothing is in doubt; false: the user should confirm it. */
  readonly sure: boolean;
  /** What is in doubt, columns from the left, the table as a whole first. */
  readonly doubts: readonly Doubt[];
  /** Why it was taken for this kind, in Indonesian. */
  readonly reason: string;
  /** The Excel table's name when it was bound by name. */
  readonly name: string | null;
}

/** What the user is asked about a table. */
export interface Doubt {
  /** `null`: the table as a whole. */
  readonly column: number | null;
  /** Indonesian, a sentence: what is doubtful and what else it could be. */
  readonly text: string;
}

/**
 * What the user has confirmed of a range: a table of this kind with these columns, or no table at all. It is kept in
 * hidden names of the workbook: one refers to the range, so that Excel moves it with its cells, and its texts say the rest.
 */
export interface Binding {
  /** Tells it from the others of the workbook; the number in its names. */
  readonly id: number;
  /** `null`: not one of ours ("Bukan tabel ini"). */
  readonly kind: TableKind | null;
  /** Where its cells are now; `null`: broken, for they were deleted with their rows, their columns or their sheet. */
  readonly place: Place | null;
  /** Where it stood when it was confirmed, "Realisasi Anggaran!B4:J20": for people, once it is broken. */
  readonly stood: string;
  /** How many rows from the top of the range are headings (number rows apart); at least 1. */
  readonly headingRows: number;
  /**
   * "Tandai sendiri": the user selected the range, and only rows typed under its end are added to it. Else it is a table that
   * was recognised and then confirmed, and goes on as far as recognition sees it, columns added beside it included.
   */
  readonly marked: boolean;
  /** Its columns from the left, as confirmed: found again by heading, else by their order. */
  readonly columns: readonly BoundColumn[];
}

export interface BoundColumn {
  /** As it stood, levels joined by a space; "" for none. */
  readonly heading: string;
  readonly role: ColumnRole;
}

/** What a binding has come to in this reading. */
export interface BindingState {
  readonly binding: Binding;
  /** Its table in `Assessment.tables`, by place; `null` when there is none (broken, empty, claimed by two, or "Bukan tabel ini"). */
  readonly table: Place | null;
  /** For scripts: why there is no table, "columns" when some are in doubt; `null`: all is well. */
  readonly cause: "gone" | "own-sheet" | "empty" | "no-headings" | "claimed" | "columns" | null;
  /** Why there is no table or which columns are in doubt, and what to do (Indonesian); `null`: all is well. */
  readonly trouble: string | null;
}

/** A sheet of Bab III that cannot be written yet, and which columns would bring it (Indonesian). */
export interface MissingSheet {
  readonly key: string;
  readonly name: string;
  readonly lacks: string;
  /** Bab III is not complete without it (PermenPANRB 53/2014, Lampiran II). */
  readonly required: boolean;
}

/** A choice of the workbook's that cannot be used; the next weaker source counts instead. */
export interface SettingIssue {
  readonly setting: keyof Settings;
  /** Indonesian, a sentence: what is wrong and what counts instead. */
  readonly message: string;
  /** Where it stands, when it stands in a cell. */
  readonly at: CellRef | null;
}

/** Everything the program says of a workbook. */
export interface Assessment {
  /** As titles and the profile name them; `null` when the workbook does not say. */
  readonly instansi: string | null;
  readonly year: number | null;
  readonly tables: readonly BoundTable[];
  /** What the user has confirmed and what has become of it, by id. */
  readonly bindings: readonly BindingState[];
  /** Worst first, then by place in the workbook. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Rules that broke: a mistake of ours, told and never silent. */
  readonly failures: readonly RuleFailure[];
  /** What the user set aside and what still counts of it; `stale` ones are of figures that changed or findings that are gone. */
  readonly waivers: { readonly kept: readonly Waiver[]; readonly stale: readonly Waiver[] };
  /** The sheets that can be written now, in their order; always includes "Hasil Pemeriksaan" when a table is known. */
  readonly sheets: readonly SheetPlan[];
  readonly missing: readonly MissingSheet[];
  /** Fit to submit: no error and no inconsistency that stands unwaived, no required sheet of Bab III missing, no rule broken. */
  readonly ready: boolean;
  /** A digest of every figure of every bound table, "A1B2-C3D4": with one changed figure it is another. */
  readonly fingerprint: string;
  /** The verdict that stands on "Hasil Pemeriksaan"; `null` when none was written yet. */
  readonly lastCheck: LastCheck | null;
  /** The office in a few figures. */
  readonly headline: Headline;
  /** The choices in force, from all their sources. */
  readonly settings: Settings;
  readonly settingIssues: readonly SettingIssue[];
  /** The report's indicators, for choices of each. */
  readonly indikator: readonly IndikatorChoice[];
  /** Bab III as a text document takes it; `null` when no table of it can be written. */
  readonly document: ReportDocument | null;
}

/** One indicator with the choices in force for it. */
export interface IndikatorChoice {
  /** `wordsKey` of its name: the key of `Settings.indikator`. */
  readonly key: string;
  readonly name: string;
  readonly arah: "naik" | "turun";
  /** Who says so: a choice of the settings, the table, the stated capaian, or nobody. */
  readonly arahFrom: "pilihan" | "tabel" | "capaian" | "bawaan";
  readonly triwulan: "kumulatif" | "terakhir";
}

/** What "Hasil Pemeriksaan" says since it was last written. */
export interface LastCheck {
  readonly ready: boolean;
  /** "2023-01-31"; `null`: the day was not known. */
  readonly date: string | null;
  readonly fingerprint: string;
  /** A bound figure is another now: "Berubah sejak diperiksa". */
  readonly changed: boolean;
}

/** Percentages in per cent, rounded as the settings say; amounts in rupiah; `null` where a figure for it is missing or cannot be read. */
export interface Headline {
  /** Mean over the indicators. */
  readonly capaian: Decimal | null;
  readonly pagu: Decimal | null;
  readonly realisasiAnggaran: Decimal | null;
  readonly serapan: Decimal | null;
}
