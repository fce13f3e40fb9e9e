import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { assess } from "../../src/domain/assess";
import { readRecords } from "../../src/domain/read/read-records";
import { recognise } from "../../src/domain/recognise/recognise";
import { composeReport } from "../../src/domain/report/compose-report";
import type { SheetPlan } from "../../src/domain/sheet-plan";
import { readWorkbook } from "../../src/file/read-workbook";
import { writeSheets } from "../../src/file/write-sheets";
import { convert } from "../libreoffice/recalculate";
import { fullReport } from "./full-report";
import { hasLibreOffice } from "./libreoffice";
import { median, medianTime } from "./measure";

const SUB_KEGIATAN = 500;
const IKU = 50;
const RUNS = 5;

type Shown = (value: number, unit: string) => string;

/** All sheets of a large report: composed, written, and by the command line from a cold start, as .xlsx and as .docx. */
export async function benchWholeReport(shown: Shown): Promise<void> {
  console.log(`\nthe whole report of ${SUB_KEGIATAN} sub kegiatan, ${IKU} IKU, 5 years`);
  const bytes = await fullReport(SUB_KEGIATAN, IKU);
  const workbook = await readWorkbook(bytes);
  const { sheets, settings } = assess(workbook);
  const tables = recognise(workbook);
  const records = readRecords(workbook, tables, settings);
  const compose = medianTime(() => composeReport({ records, settings, tables, workbook, findings: [], unchecked: [], failures: [], settingIssues: [], missing: [], ready: true, today: null, fingerprint: "" }), 3, 15);
  const write = medianTime(() => writeSheets(bytes, sheets), 1, RUNS);
  const peer = await peerTime(sheets);
  const cells = sheets.reduce((total, plan) => total + plan.cells.length, 0);
  console.log(`composed: ${sheets.length} sheets, ${cells} cells ${shown(compose, "ms")}   assess() as a whole${shown(medianTime(() => assess(workbook), 2, 7), "ms")}`);
  console.log(`written into the .xlsx            ${shown(write, "ms")}   hucre, the same cells as plain values${shown(peer, "ms")}   ratio ${(write / peer).toFixed(2)}`);
  const folder = mkdtempSync(join(tmpdir(), "lakip-bench-"));
  try {
    const file = join(folder, "in.xlsx");
    writeFileSync(file, bytes);
    const xlsx = coldStart(["generate", file, "-o", join(folder, "out.xlsx"), "--force"]);
    const both = coldStart(["generate", file, "-o", join(folder, "out.xlsx"), "--docx", join(folder, "out.docx"), "--force"]);
    console.log(`lakip generate, cold start        ${shown(xlsx, "ms")}   with --docx${shown(both, "ms")}, the document alone${shown(both - xlsx, "ms")}`);
    if (!hasLibreOffice()) return;
    const start = performance.now();
    convert(bytes, "xlsx");
    const office = performance.now() - start;
    console.log(`LibreOffice opens and saves the workbook${shown(office, "ms")}   lakip generate / LibreOffice = ${(xlsx / office).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** hucre writing the same cells as values without formulas, styles, merges or charts. */
async function peerTime(sheets: readonly SheetPlan[]): Promise<number> {
  const plain = sheets.map(({ name, cells }) => {
    const rows: (string | number | boolean | null)[][] = [];
    for (const { row, column, value } of cells) (rows[row - 1] ??= [])[column - 1] = value;
    return { name, rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)) };
  });
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await writeXlsx({ sheets: plain });
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Wall time in ms of the bundled command line, process start included. */
function coldStart(args: readonly string[]): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const run = spawnSync(process.execPath, ["dist/lakip.cjs", ...args], { encoding: "utf8" });
    if (run.error) throw run.error;
    if (run.status !== 0 && run.status !== 1) throw new Error(`lakip ended with ${run.status}: ${run.stderr}`);
    return performance.now() - start;
  });
  return median(times);
}
