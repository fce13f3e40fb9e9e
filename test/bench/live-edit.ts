import type { NodeExcelHost } from "../../src/workbench/node-host";
import { budgetLines } from "./budget-lines";
import { describeSteps, fillWithBudget, measureLive, total } from "./live-steps";

const LINES = 5_000;

type Shown = (value: number, unit: string) => string;

/** One cell of 5,000 lines is edited: through Office.js's own client and the stand-in for Excel, without the drawing. */
export async function benchLiveEdit(host: NodeExcelHost, shown: Shown): Promise<void> {
  console.log(`\none cell of ${LINES} budget lines is edited: from Excel's event to the findings`);
  const edit = (run: number): Promise<void> => host.person.edit("Anggaran", "D1000", 1_000_000 + run);
  for (const formulas of [false, true]) {
    await fillWithBudget(host, budgetLines(LINES), formulas);
    const live = await measureLive(host, true, edit);
    const whole = await measureLive(host, false, edit);
    const what = formulas ? "% and sisa as formulas" : "all figures typed";
    console.log(`${what.padEnd(24)} ${describeSteps(live, shown)}`);
    console.log(`${"".padEnd(24)} reading everything${shown(whole.read, "ms")}   in all${shown(total(whole), "ms")}   ratio ${(total(live) / total(whole)).toFixed(2)}`);
  }
}
