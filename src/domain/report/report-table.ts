import type { BoundTable, MissingSheet, SettingIssue } from "../assessment";
import type { Finding, RuleFailure, Unchecked } from "../finding";
import type { Workbook } from "../grid";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import type { SheetPlan } from "../sheet-plan";

/** Everything a report table may look at. */
export interface ReportInput {
  readonly records: Records;
  readonly settings: Settings;
  readonly tables: readonly BoundTable[];
  /** The cells that the tables are bound to. */
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly failures: readonly RuleFailure[];
  readonly settingIssues: readonly SettingIssue[];
  /** The tables of Bab III that cannot be composed. */
  readonly missing: readonly MissingSheet[];
  readonly ready: boolean;
  /** "2023-01-31"; `null`: not known. */
  readonly today: string | null;
  /** See `Assessment.fingerprint`. */
  readonly fingerprint: string;
}

/** One sheet of the report: a plain object, pure, never throwing. The file is named after the key. */
export interface ReportTable {
  /** See `SheetPlan.key`. */
  readonly key: string;
  /** The sheet's name. */
  readonly name: string;
  /** Bab III is not complete without it (PermenPANRB 53/2014, Lampiran II: the seven analyses and the realisasi anggaran). */
  readonly required: boolean;
  /** The chapter whose tables it is numbered with ("Tabel 3.n"); `null`: it has no number. */
  readonly chapter: 1 | 3 | null;
  /** What the workbook would have to hold for this sheet (Indonesian, a sentence); `null` when it can be composed. */
  lacks(input: Pick<ReportInput, "records" | "settings" | "tables">): string | null;
  /** @param caption "Tabel 3.1", or "" for a sheet that is no table of Bab III */
  compose(input: ReportInput, caption: string): SheetPlan;
}
