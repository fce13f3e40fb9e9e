import { spawnSync } from "node:child_process";
import type { PlanCell, SheetPlan } from "../../src/domain/sheet-plan";
import type { Workbook } from "../../src/domain/grid";
import { createWorkbook } from "../../src/file/create-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { convert } from "../libreoffice/recalculate";
import { median } from "./measure";

export const hasLibreOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

/** A budget sheet with the figures that assess() computes, as formulas without values or as plain numbers. */
function sheetOf(workbook: Workbook, asFormulas: boolean): Uint8Array {
  const cells: PlanCell[] = [];
  const lines = (workbook.grids[0]?.rows ?? []).filter((row) => row?.[2] && typeof row[3]?.value === "number");
  const put = (row: number, column: number, value: number, formula: string | null = null): void => {
    cells.push({ row, column, value: asFormulas && formula ? null : value, formula: asFormulas ? formula : null, style: "plain" });
  };
  lines.forEach((line, i) => {
    const row = i + 1;
    const pagu = Number(String(line?.[2]?.value).replace(/\D/g, ""));
    const realisasi = Number(line?.[3]?.value);
    put(row, 1, pagu);
    put(row, 2, realisasi);
    put(row, 3, (realisasi / pagu) * 100, `=ROUND(B${row}/A${row}*100,2)`);
    put(row, 4, pagu - realisasi, `=A${row}-B${row}`);
    if (i % 50 === 49) put(row, 5, pagu, `=SUM(A${row - 49}:A${row})`);
  });
  put(1, 6, 1, `=SUM(A1:A${lines.length})`);
  const plan: SheetPlan = {
    key: "bench", name: "Bench", cells, styles: { plain: {} }, merges: [], widths: [], heights: {}, freezeRows: 0,
    page: { paper: "A4", orientation: "portrait", printArea: { top: 1, left: 1, bottom: lines.length, right: 6 }, titleRows: null, margins: { top: 1, bottom: 1, left: 1, right: 1 }, footer: "" },
  };
  return writeSheets(createWorkbook([]), [plan]);
}

/** What recalculating costs LibreOffice, in ms: opening and saving with the formulas less the same with plain numbers. */
export function recalculationTime(workbook: Workbook, runs: number): { whole: number; recalculation: number } {
  const timed = (bytes: Uint8Array): number => {
    const start = performance.now();
    convert(bytes, "xlsx");
    return performance.now() - start;
  };
  const [formulas, numbers] = [sheetOf(workbook, true), sheetOf(workbook, false)];
  const times = Array.from({ length: runs }, () => [timed(formulas), timed(numbers)] as const);
  const whole = median(times.map(([withFormulas]) => withFormulas));
  return { whole, recalculation: Math.max(0, whole - median(times.map(([, plain]) => plain))) };
}
