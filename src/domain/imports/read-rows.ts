import type { ExportLine, ImportAmounts } from "./export";

/** What the rows of an export come to. */
export interface ReadRows {
  readonly lines: readonly ExportLine[];
  readonly stated: readonly StatedSum[];
  /** Codes of SKPDs and their units → names. */
  readonly unitNames: ReadonlyMap<string, string>;
  /** Rows with data. */
  readonly rows: number;
}

/** A row that sums up others. */
export interface StatedSum {
  readonly row: number;
  readonly label: string;
  /** Key of the code that its lines continue; `null`: all lines (of its unit). */
  readonly prefix: string | null;
  /** `null`: of all units. */
  readonly unit: string | null;
  readonly amounts: ImportAmounts;
}
