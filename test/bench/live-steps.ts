import { assess } from "../../src/domain/assess";
import { boxName, type Workbook } from "../../src/domain/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { watchWorkbook } from "../../src/excel/watch-workbook";
import type { NodeExcelHost } from "../../src/workbench/node-host";
import { median } from "./measure";

const RUNS = 15;
/** Runs before those that count: the pane has been open for a while. */
const WARM = 8;
/** Milliseconds after which whatever follows a change is over. */
const CALM = 500;

/**
 * Milliseconds from the event of an edit to its findings; `excel`: what of the reading the stand-in needs to answer. The stand-in
 * calculates in this very thread after it has told, which Excel does on its own and before: `calculated` is left out of `told`.
 */
export interface Steps {
  readonly calculated: number;
  readonly told: number;
  readonly read: number;
  readonly excel: number;
  readonly assessed: number;
}

export const describeSteps = (steps: Steps, shown: (value: number, unit: string) => string): string =>
  `told${shown(steps.told, "ms")} (calculated in${shown(steps.calculated, "ms")} before)   read${shown(steps.read, "ms")} (Excel's part${shown(steps.excel, "ms")})   assessed${shown(steps.assessed, "ms")}   in all${shown(total(steps), "ms")}`;

export const total = ({ told, read, assessed }: Steps): number => told + read + assessed;

/** The sheet "Anggaran" with the lines, the percentages and what is left typed or as formulas. */
export async function fillWithBudget(host: NodeExcelHost, { grids: [grid] }: Workbook, formulas: boolean): Promise<void> {
  await host.openNew();
  await host.person.addSheet("Anggaran");
  const rows = (grid?.rows ?? []).map((cells, at) => Array.from({ length: 6 }, (_, column) => {
    const value = cells?.[column]?.value ?? "";
    if (!formulas || typeof value !== "number" || column < 4) return typeof value === "object" ? "" : value;
    return column === 4 ? `=D${at + 1}/C${at + 1}*100` : `=C${at + 1}-D${at + 1}`;
  }));
  await host.person.edit("Anggaran", boxName({ top: 1, left: 1, bottom: rows.length, right: 6 }), rows);
}

/** The median of many changes, each made once all is calm; `live`: only what has changed is read. */
export async function measureLive(host: NodeExcelHost, live: boolean, change: (run: number) => Promise<void>): Promise<Steps> {
  const answering = host.execute.bind(host);
  let excel = 0;
  host.execute = async (request) => {
    const start = performance.now();
    const answer = await answering(request);
    excel += performance.now() - start;
    return answer;
  };
  let told: () => void = () => undefined;
  let event = 0;
  const deaf = host.events.listen(() => (event ||= performance.now()));
  const stop = await watchWorkbook(() => told());
  assess(await readWorkbook());
  const steps: Steps[] = [];
  for (let run = 0; run < WARM + RUNS; run++) {
    await new Promise((resolve) => setTimeout(resolve, CALM));
    [event, excel] = [0, 0];
    const heard = new Promise<void>((resolve) => (told = resolve));
    let calculated = 0;
    void change(run).then(() => (calculated = performance.now()));
    await heard;
    const dirty = performance.now();
    const began = Math.max(event, calculated);
    const workbook = await readWorkbook({ live });
    const read = performance.now();
    assess(workbook);
    steps.push({ calculated: began - event, told: dirty - began, read: read - dirty, excel, assessed: performance.now() - read });
  }
  await stop();
  deaf();
  host.execute = answering;
  const of = (step: keyof Steps): number => median(steps.slice(WARM).map((each) => each[step]));
  return { calculated: of("calculated"), told: of("told"), read: of("read"), excel: of("excel"), assessed: of("assessed") };
}
