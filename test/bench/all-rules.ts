import { assess } from "../../src/domain/assess";
import type { Workbook } from "../../src/domain/grid";
import { readRecords } from "../../src/domain/read/read-records";
import { recognise } from "../../src/domain/recognise/recognise";
import { rules } from "../../src/domain/rules/index";
import { runRules } from "../../src/domain/rules/run-rules";
import { medianTime } from "./measure";

const SLOWEST = 5;

type Shown = (value: number, unit: string) => string;

/** All rules over tables that are read: together, and the slowest of them alone. Returns the time together in ms. */
export function benchRules(workbook: Workbook, shown: Shown): number {
  const { settings, missing } = assess(workbook);
  const tables = recognise(workbook);
  const records = readRecords(workbook, tables, settings);
  const context = { records, tables, bindings: [], settings, workbook, missing, today: null };
  const together = medianTime(() => runRules(context), 3, 9);
  const alone = rules.map((rule) => ({ id: rule.id, time: medianTime(() => rule.check(context), 1, 3) })).sort((a, b) => b.time - a.time);
  console.log(`all ${rules.length} rules over them      ${shown(together, "ms")}   slowest: ${alone.slice(0, SLOWEST).map(({ id, time }) => `${id} ${time.toFixed(0)}`).join(", ")}`);
  return together;
}
