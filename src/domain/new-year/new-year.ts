import type { BoundTable } from "../assessment";
import type { CellRef, DefinedName, Workbook } from "../grid";
import type { Records } from "../model/records";
import type { Settings } from "../settings";
import type { TableTemplate } from "../template/table-template";

/** A workbook for the year after the one that is open, and what became of the old one's content. */
export interface NewYear {
  /** The new report year; `null`: the old one does not say its own, and it is left to be filled in. */
  readonly year: number | null;
  /** Its tables in the order of their sheets. */
  readonly templates: readonly TableTemplate[];
  /** Hidden names that keep the choices which no cell can hold. */
  readonly names: readonly DefinedName[];
  readonly carried: readonly Carried[];
  readonly leftOut: readonly LeftOut[];
}

/** What a sheet of the new workbook has from the old one. */
export interface Carried {
  readonly sheet: string;
  /** Rows that it begins with. */
  readonly rows: number;
  /** Indonesian, without a full stop: "4 indikator dengan satuan dan arahnya". */
  readonly what: string;
}

/** What did not come along (Indonesian). */
export interface LeftOut {
  readonly what: string;
  /** A sentence: why, and what to do where anything is to be done. */
  readonly why: string;
  /** Where it stands in the old workbook, when it is one place. */
  readonly at: CellRef | null;
}

/** The old workbook as the new one is made from it. */
export interface LastYear {
  readonly workbook: Workbook;
  readonly tables: readonly BoundTable[];
  /** In force there, but for the quarter: what is compared are whole years. */
  readonly settings: Settings;
  /** `iku` with the figures of the whole year and the directions in force. */
  readonly records: Records;
  readonly year: number | null;
  readonly next: number | null;
}

/** One table of the new workbook. */
export interface Part {
  readonly template: TableTemplate;
  readonly carried: readonly Carried[];
  readonly leftOut: readonly LeftOut[];
}
