import type { Workbook } from "../../domain/grid";
import type { TableFill } from "../../domain/table-fill";
import type { TableTemplate } from "../../domain/template/table-template";

/** What is written of a plan: into the table that is there, or as a new one. */
export interface ImportWrite {
  readonly fill: TableFill | null;
  readonly create: TableTemplate | null;
}

/** An import as it was shown. */
export interface ImportTask {
  readonly do: "import";
  readonly table: string;
  /** What is said when it is done, e.g. "Tabel Anggaran: 5 baris diubah." */
  readonly done: string;
  /** What is to be written into the workbook as it is now; `null` when that is not what was shown. */
  readonly planned: (workbook: Workbook) => ImportWrite | null;
}
