import type { Workbook } from "../../domain/grid";
import type { TableFill } from "../../domain/table-fill";
import type { TableTemplate } from "../../domain/template/table-template";
import type { ExcelPort } from "../excel-port";
import type { HangAlarm } from "../hang-alarm";
import type { PaneEvent } from "../pane-reducer";

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

/** Writes what was shown. When the workbook has changed so that it would be something else, nothing is written, and that is told. */
export async function writeImport(port: ExcelPort, dispatch: (event: PaneEvent) => void, task: ImportTask, workbook: Workbook, signal: AbortSignal, alarm: HangAlarm): Promise<void> {
  const write = task.planned(workbook);
  if (!write?.fill && !write?.create) {
    dispatch({ type: "replanned" });
    return;
  }
  dispatch({ type: "progressed", doing: `Menulis ke tabel ${task.table}…` });
  const options = { signal, onProgress: () => alarm.alive() };
  const receipt = write.fill ? await port.fillTable(write.fill, workbook, options) : write.create ? await port.addTable(write.create, options) : null;
  if (receipt) dispatch({ type: "imported", receipt, table: task.table, text: `${task.done} Lihat lembar ${receipt.sheets.join(", ")}.` });
}
