import type { NodeExcelHost } from "../../src/workbench/node-host";
import { budgetLines } from "./budget-lines";
import { describeSteps, fillWithBudget, measureLive } from "./live-steps";

const LINES = 5_000;
const PASTED_ROWS = 1_000;
const FIRST_ROW = 1_000;

type Shown = (value: number, unit: string) => string;

/** What is pasted over the columns B to F of as many lines, each time other figures; one percentage in a hundred is wrong. */
export function pastedCells(run: number): readonly (readonly (string | number)[])[] {
  return Array.from({ length: PASTED_ROWS }, (_, n) => {
    const pagu = 2_000_000 + n * 1_117 + run;
    const realisasi = pagu - (n % 97) * 331;
    return [`Kegiatan tempelan ${n + run}`, pagu, realisasi, n % 100 === 0 ? 12.5 : (realisasi / pagu) * 100, pagu - realisasi];
  });
}

export const PASTED_RANGE = `B${FIRST_ROW}:F${FIRST_ROW + PASTED_ROWS - 1}`;

/** 5,000 cells are pasted into 5,000 lines: through Office.js's own client and the stand-in for Excel, without the drawing. */
export async function benchLivePaste(host: NodeExcelHost, shown: Shown): Promise<void> {
  console.log(`\n${PASTED_ROWS * 5} cells are pasted into ${LINES} budget lines: from Excel's event to the findings`);
  for (const formulas of [false, true]) {
    await fillWithBudget(host, budgetLines(LINES), formulas);
    const live = await measureLive(host, true, (run) => host.person.edit("Anggaran", PASTED_RANGE, pastedCells(run)));
    const what = formulas ? "others are formulas" : "all figures typed";
    console.log(`${what.padEnd(24)} ${describeSteps(live, shown)}`);
  }
}
