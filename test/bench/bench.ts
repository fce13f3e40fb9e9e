import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { assess } from "../../src/domain/assess";
import type { Workbook } from "../../src/domain/grid";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { benchRules } from "./all-rules";
import { bootExcel } from "./boot-excel";
import { budgetLines } from "./budget-lines";
import { benchFileReader, readsOneFile } from "./file-reader";
import { hasLibreOffice, recalculationTime } from "./libreoffice";
import { benchLiveEdit } from "./live-edit";
import { benchLiveEditInBrowser } from "./live-edit-browser";
import { benchRecognition, recognisesOnly } from "./recognition";
import { benchLivePaste } from "./live-paste";
import { benchWholeReport } from "./whole-report";
import { keptMegabytes, medianTime, peakMegabytes } from "./measure";

const shown = (value: number, unit: string): string => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ${unit}`.padStart(10);

function report(name: string, workbook: Workbook, runs: number): number {
  const time = medianTime(() => assess(workbook), 3, runs);
  const peak = peakMegabytes();
  const kept = keptMegabytes(() => assess(workbook));
  console.log(`assess() ${name.padEnd(28)}${shown(time, "ms")}   keeps${shown(kept, "MB")}   process peak${shown(peak, "MB")}`);
  return time;
}

function bundleSize(folder: string): void {
  const scripts = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js")) : [];
  if (scripts.length === 0) throw new Error(`nothing built in ${folder}; run npm run build`);
  for (const file of scripts) {
    const bytes = readFileSync(join(folder, file));
    console.log(`built    ${file.padEnd(28)}${shown(bytes.length / 1024, "kB")}   gzip${shown(gzipSync(bytes).length / 1024, "kB")}`);
  }
}

async function main(): Promise<void> {
  if (await readsOneFile(process.argv.slice(2)) || recognisesOnly(process.argv.slice(2), shown)) return;
  const file = new Uint8Array(readFileSync("assets/examples/metro-barat-2022.xlsx"));
  const metroBarat = await readWorkbook(file);
  report("Metro Barat", metroBarat, 30);
  const start = performance.now();
  writeSheets(file, assess(await readWorkbook(file)).sheets);
  console.log(`read, assess and write Metro Barat as .xlsx ${shown(performance.now() - start, "ms")}`);
  const lines = budgetLines(10_000);
  const time = report("10,000 budget lines", lines, 7);
  const rules = benchRules(lines, shown);
  if (hasLibreOffice()) {
    const { whole, recalculation } = recalculationTime(lines, 3);
    console.log(`LibreOffice, the same figures   ${shown(recalculation, "ms")}   (open, recalculate and save: ${whole.toFixed(0)} ms)`);
    // The difference of two noisy times may come to nothing.
    const ratio = recalculation > 0 ? (time / recalculation).toFixed(2) : "not told apart from noise";
    console.log(`assess() / LibreOffice's recalculation = ${ratio}; / open, recalculate and save = ${(time / whole).toFixed(2)}; all rules / the latter = ${(rules / whole).toFixed(2)}`);
  } else console.log("LibreOffice is not installed here: no comparison");
  benchRecognition();
  await benchFileReader(shown);
  await benchWholeReport(shown);
  const host = bootExcel();
  await benchLiveEdit(host, shown);
  await benchLivePaste(host, shown);
  host.dispose();
  await benchLiveEditInBrowser(shown);
  bundleSize("dist/addin");
}

void main();
