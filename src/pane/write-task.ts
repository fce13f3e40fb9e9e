import type { Assessment } from "../domain/assessment";
import type { Workbook } from "../domain/grid";
import { findOwnEdits } from "../domain/own-edits";
import { WorkbookError } from "../domain/workbook-error";
import type { ExcelPort } from "./excel-port";
import type { HangAlarm } from "./hang-alarm";
import { unanswered } from "./overwrite";
import type { PaneEvent } from "./pane-reducer";
import type { WriteTask } from "./problem";
import { contentOf } from "./sheet-status";

/**
 * Writes what a fresh reading gives. Where that would take something of the user's which they have not given up, nothing
 * is written: they are asked, and the answer comes as a new task.
 */
export async function writeFresh(
  port: ExcelPort,
  dispatch: (event: PaneEvent) => void,
  task: WriteTask,
  { workbook, assessment }: { readonly workbook: Workbook; readonly assessment: Assessment },
  signal: AbortSignal,
  alarm: HangAlarm,
): Promise<void> {
  const asked = assessment.sheets.filter(({ key }) => task.only === null || key === task.only);
  const plans = asked.filter(({ key }) => !task.skip.includes(key));
  if (plans.length === 0) throw new WorkbookError("item-gone", "Data untuk lembar ini tidak ditemukan lagi. Buku kerja tidak berubah; lihat tab Data.");
  const [first, ...others] = unanswered(findOwnEdits(workbook, plans), task.over);
  if (first) {
    dispatch({ type: "overwrite-questioned", question: { task, edits: [first, ...others], canSkip: plans.length > 1 + others.length } });
    return;
  }
  dispatch({ type: "progressed", doing: plans.length === 1 ? `Menulis ${plans[0]?.name}…` : `Menulis ${plans.length} lembar…` });
  const receipt = await port.writeSheets(plans, { signal, onProgress: () => alarm.alive() });
  const written = new Map(plans.map((plan, index) => [plan.key, { sheet: receipt.sheets[index] ?? plan.name, content: contentOf(plan) }]));
  const skipped = asked.filter((plan) => !plans.includes(plan)).map(({ name }) => name);
  dispatch({ type: "wrote", receipt, written, skipped });
}
