import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { readWorkbook } from "../../src/file/read-workbook";
import { bigBooks, COLUMNS, ROWS } from "./big-books";
import { median, peakMegabytes } from "./measure";

const RUNS = 5;
/** With one of these arguments the bench does nothing but time one file, or read it and say how much memory that took. */
const TIME = "--time-file";
const READ = "--read-file";

type Shown = (value: number, unit: string) => string;

interface Times {
  readonly floor: number;
  readonly ours: number;
}

/**
 * Our reader against the least that any reader has to do: inflate the parts and let a parser run over them, with nobody
 * listening. Each file has processes of its own: what a parser has met before makes it quicker or slower.
 */
export async function benchFileReader(shown: Shown): Promise<void> {
  console.log(`\nan .xlsx of ${ROWS.toLocaleString("en")} × ${COLUMNS} cells is read`);
  const folder = mkdtempSync(join(tmpdir(), "lakip-bench-"));
  try {
    for await (const { name, bytes } of bigBooks()) {
      const file = join(folder, "besar.xlsx");
      writeFileSync(file, bytes);
      const times = JSON.parse(alone(TIME, file)) as readonly Times[];
      const of = (step: keyof Times): number => median(times.map((each) => each[step]));
      const ratio = median(times.map(({ floor, ours }) => ours / floor));
      console.log(`${name.padEnd(24)} unzip and parse${shown(of("floor"), "ms")}   read${shown(of("ours"), "ms")}   ratio ${ratio.toFixed(2)}   peak of a process that reads it once${shown(Number(alone(READ, file)), "MB")}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What this bench prints in a process of its own. */
function alone(what: string, file: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...(what === TIME ? ["--expose-gc"] : []), process.argv[1] ?? "", what, file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

async function timed(work: () => unknown): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function passOver(bytes: Uint8Array): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\/(?:sheet1|sharedStrings)\.xml$/.test(name) });
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on("error", (error) => {
      throw error;
    });
    for (const event of ["opentag", "text", "closetag"] as const) parser.on(event, () => undefined);
    parser.write(new TextDecoder().decode(part)).close();
  }
}

/** Whether this process is there for one file only; it has then done its work. */
export async function readsOneFile([what, file]: readonly string[]): Promise<boolean> {
  if ((what !== TIME && what !== READ) || file === undefined) return false;
  const bytes = new Uint8Array(readFileSync(file));
  if (what === READ) {
    await readWorkbook(bytes);
    console.log(peakMegabytes());
    return true;
  }
  const times: Times[] = [];
  for (let run = 0; run < RUNS; run++) times.push({ floor: await timed(() => passOver(bytes)), ours: await timed(() => readWorkbook(bytes)) });
  console.log(JSON.stringify(times));
  return true;
}
