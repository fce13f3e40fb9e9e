import type { BoundTable, MissingSheet } from "../assessment";
import type { Finding, Unchecked } from "../finding";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import type { SheetPlan } from "../sheet-plan";

/** Everything a report table may look at. */
export interface ReportInput {
  readonly records: Records;
  readonly settings: Settings;
  readonly tables: readonly BoundTable[];
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** The tables of Bab III that could not be composed. */
  readonly missing: readonly MissingSheet[];
  readonly ready: boolean;
}

/** One sheet of the report: a plain object, pure, never throwing. The file is named after the key. */
export interface ReportTable {
  /** See `SheetPlan.key`. */
  readonly key: string;
  /** The sheet's name. */
  readonly name: string;
  /** What the workbook would have to hold for this sheet (Indonesian, a sentence); `null` when it can be composed. */
  lacks(input: ReportInput): string | null;
  /** @param caption "Tabel 3.1", or "" for a sheet that is no table of Bab III */
  compose(input: ReportInput, caption: string): SheetPlan;
}
