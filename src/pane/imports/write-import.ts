import type { Workbook } from "../../domain/grid";
import type { ExcelPort } from "../excel-port";
import type { HangAlarm } from "../hang-alarm";
import type { PaneEvent } from "../pane-reducer";
import type { ImportTask } from "./import-task";

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
