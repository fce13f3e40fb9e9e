import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { assess } from "../../src/domain/assess";
import { boxName, type Workbook } from "../../src/domain/grid";
import { readWorkbook } from "../../src/excel/read-workbook";
import { watchWorkbook } from "../../src/excel/watch-workbook";
import type { NodeExcelHost } from "../../src/workbench/node-host";
import { budgetLines } from "./budget-lines";
import { median } from "./measure";

const LINES = 5_000;
const RUNS = 15;
/** Runs before those that count: the pane has been open for a while. */
const WARM = 8;

type Shown = (value: number, unit: string) => string;

/** Milliseconds from the event of an edit to its findings; `excel`: what of it the stand-in needs to answer, its calculation included. */
interface Steps {
  readonly told: number;
  readonly read: number;
  readonly excel: number;
  readonly assessed: number;
}

/** One cell of 5,000 lines is edited: through Office.js's own client and the stand-in for Excel, without the drawing. */
export async function benchLiveEdit(shown: Shown): Promise<void> {
  console.log(`\none cell of ${LINES} budget lines is edited: from Excel's event to the findings`);
  const host = bootExcel();
  for (const formulas of [false, true]) {
    await fill(host, budgetLines(LINES), formulas);
    const live = await measure(host, true);
    const whole = await measure(host, false);
    const what = formulas ? "% and sisa as formulas" : "all figures typed";
    console.log(`${what.padEnd(24)} told${shown(live.told, "ms")}   read${shown(live.read, "ms")} (Excel's part${shown(live.excel, "ms")})   assessed${shown(live.assessed, "ms")}   in all${shown(total(live), "ms")}`);
    console.log(`${"".padEnd(24)} reading everything${shown(whole.read, "ms")}   in all${shown(total(whole), "ms")}   ratio ${(total(live) / total(whole)).toFixed(2)}`);
  }
  host.dispose();
}

const total = ({ told, read, assessed }: Steps): number => told + read + assessed;

/** Excel.run of Office.js in this very process. */
function bootExcel(): NodeExcelHost {
  const load = createRequire(join(process.cwd(), "test/office-host/load-host.cjs"));
  const { NodeExcelHost: Host } = (load("./load-host.cjs") as () => { NodeExcelHost: new () => NodeExcelHost })();
  const { clientFile, prepare } = load("./native-bridge.cjs") as { clientFile: string; readonly prepare: (global: object, host: NodeExcelHost) => void };
  const host = new Host();
  prepare(globalThis, host);
  new Script(readFileSync(clientFile, "utf8")).runInThisContext();
  Object.assign(globalThis, { Office: Object.create(Office, { context: { value: { requirements: { isSetSupported: () => false } } } }) as object });
  return host;
}

async function fill(host: NodeExcelHost, { grids: [grid] }: Workbook, formulas: boolean): Promise<void> {
  await host.openNew();
  await host.person.addSheet("Anggaran");
  const rows = (grid?.rows ?? []).map((cells, at) => Array.from({ length: 6 }, (_, column) => {
    const value = cells?.[column]?.value ?? "";
    if (!formulas || typeof value !== "number" || column < 4) return typeof value === "object" ? "" : value;
    return column === 4 ? `=D${at + 1}/C${at + 1}*100` : `=C${at + 1}-D${at + 1}`;
  }));
  await host.person.edit("Anggaran", boxName({ top: 1, left: 1, bottom: rows.length, right: 6 }), rows);
}

async function measure(host: NodeExcelHost, live: boolean): Promise<Steps> {
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
    await new Promise((resolve) => setTimeout(resolve, 200));
    [event, excel] = [0, 0];
    const heard = new Promise<void>((resolve) => (told = resolve));
    void host.person.edit("Anggaran", "D1000", 1_000_000 + run);
    await heard;
    const dirty = performance.now();
    const workbook = await readWorkbook({ live });
    const read = performance.now();
    assess(workbook);
    steps.push({ told: dirty - event, read: read - dirty, excel, assessed: performance.now() - read });
  }
  await stop();
  deaf();
  host.execute = answering;
  const of = (step: keyof Steps): number => median(steps.slice(WARM).map((each) => each[step]));
  return { told: of("told"), read: of("read"), excel: of("excel"), assessed: of("assessed") };
}
