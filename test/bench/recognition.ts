import { spawnSync } from "node:child_process";
import type { Cell, Grid, Workbook } from "../../src/domain/grid";
import { recognise } from "../../src/domain/recognise/recognise";
import { median } from "./measure";

const SHEETS = 30;
const ROWS = 2_000;
const COLUMNS = 30;
const RUNS = 5;

type Shown = (value: number, unit: string) => string;
type Value = string | number | null;

/** With this argument the bench does nothing but recognise: the first call is then the first of its process, as for a user who opens a workbook. */
const ALONE = "--recognise";

/** Recognition of a workbook seen for the first time, beside a plain walk over the same cells that looks for a digit in every text; in a process of its own. */
export function benchRecognition(): void {
  const { status, error } = spawnSync(process.execPath, ["--expose-gc", process.argv[1] ?? "", ALONE], { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) throw new Error(`recognition ended with ${String(status)}`);
}

/** Whether this process is there to recognise only; it has then done so. */
export function recognisesOnly([what]: readonly string[], shown: Shown): boolean {
  if (what !== ALONE) return false;
  console.log(`\nrecognition of ${SHEETS} sheets × ${ROWS} rows × ${COLUMNS} columns, each run a workbook never seen before`);
  const runs = Array.from({ length: RUNS }, () => {
    const workbook = largeWorkbook();
    globalThis.gc?.();
    const start = performance.now();
    const tables = recognise(workbook).length;
    const time = performance.now() - start;
    const { found, time: peer } = walk(largeWorkbook());
    if (found === 0) throw new Error("nothing to walk over");
    return { tables, time, peer };
  });
  const [first] = runs;
  const time = median(runs.map((run) => run.time));
  const peer = median(runs.map((run) => run.peer));
  console.log(`${first?.tables ?? 0} tables, first call${shown(first?.time ?? Number.NaN, "ms")}   median${shown(time, "ms")}   plain walk with a pattern${shown(peer, "ms")}   ratio ${(time / peer).toFixed(2)}`);
  const wide = { grids: [wideSheet()], tables: [], names: [] };
  const start = performance.now();
  recognise(wide);
  console.log(`one sheet of 16,384 columns × 200 rows${shown(performance.now() - start, "ms")}`);
  return true;
}

function walk({ grids }: Workbook): { readonly found: number; readonly time: number } {
  const start = performance.now();
  let found = 0;
  for (const { rows } of grids) for (const row of rows) for (const cell of row ?? []) if (typeof cell?.value === "string" && /\d/.test(cell.value)) found++;
  return { found, time: performance.now() - start };
}

const cellOf = (value: Value): Cell | undefined => (value === null ? undefined : { value, formula: null, format: "General" });

function sheetOf(sheet: string, rows: number, value: (row: number, column: number) => Value, columns = COLUMNS): Grid {
  return { sheet, visible: true, rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cellOf(value(row, column)))) };
}

/** Half of it budget tables, the others staff lists, LRA exports without known headings, figures alone and running text. */
function largeWorkbook(): Workbook {
  const kinds = [budget, budget, budget, people, ledger, figures, budget, minutes, tables, ledger];
  return { grids: Array.from({ length: SHEETS }, (_, i) => sheetOf(`Lembar ${i + 1}`, ROWS, kinds[i % kinds.length] ?? budget)), tables: [], names: [] };
}

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
const RFK = ["Kode", "Urusan/Program/Kegiatan", "RKA", "DPA", "Realisasi Keuangan", "Capaian %", "RAK %", "Deviasi %", "Realisasi Fisik %", "Sumber Dana", "Keterangan", ...MONTHS, "Total"];
const BUDGET = [...RFK, ...Array.from({ length: COLUMNS - RFK.length }, (_, i) => `Catatan bidang ${i + 1}`)];

/** An RFK; amounts of every other row typed as text, a program's name every 25 rows, a JUMLAH at the end. */
function budget(row: number, column: number): Value {
  if (row === 0) return column === 0 ? "Laporan Realisasi Fisik dan Keuangan" : null;
  if (row === 2) return BUDGET[column] ?? null;
  if (row < 3) return null;
  if (row === ROWS - 1) return column === 1 ? "JUMLAH" : column > 1 && column < 9 ? row * 1e6 : null;
  if (row % 25 === 3) return column === 0 ? `7.01.${row}` : column === 1 ? `Program ${row}` : null;
  if (column === 0) return `7.01.01.2.${row}`;
  if (column === 1) return `Penyediaan jasa dan peralatan kantor nomor ${row}`;
  if (column === 9) return "PENDAPATAN ASLI DAERAH";
  if (column === 10 || column > 23) return `Selesai pada minggu ${row} bidang ${column}`;
  const amount = row * 37_000 + column;
  return row % 2 === 0 && column < 5 ? `Rp. ${amount.toLocaleString("id-ID")}` : amount;
}

/** All texts, none alike. */
const people = (row: number, column: number): Value => (row === 0 ? `Data ${column}` : `Wahyu Pratama ${row} bidang ${column}`);

/** Accounts under headings that nobody knows, subtotals among them. */
function ledger(row: number, column: number): Value {
  if (row === 0) return `kolom_${column}`;
  if (column === 3 && row % 40 === 0) return `Total ${row}`;
  return column < 8 ? `${column} Belanja barang pakai habis ${row}` : row * column;
}

const figures = (row: number, column: number): Value => row * COLUMNS + column / 7;

/** Sentences in the first column, the others now and then. */
const minutes = (row: number, column: number): Value =>
  column === 0 ? `Rapat ke-${row} membahas target kinerja triwulan dan realisasi anggaran seluruh kelurahan menurut program yang berjalan.` : column < 12 || row % 2 === 0 ? `peserta ${row * column}` : null;

/** Small tables of indicators, ten rows each. */
function tables(row: number, column: number): Value {
  if (column > 6 || row % 13 > 10) return null;
  if (row % 13 === 0) return column === 0 ? `Sasaran ${row}` : null;
  if (row % 13 === 1) return ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"][column] ?? null;
  return [row, `Meningkatnya mutu layanan ${row}`, `Indeks kepuasan ${row}`, "Indeks", 80, 81.5, 101.9][column] ?? null;
}

const wideSheet = (): Grid => sheetOf("Lebar", 200, (row, column) => (row === 0 ? (column < 3 ? ["Indikator", "Target", "Tahun"][column] ?? null : null) : row === 1 ? (column > 1 ? 2000 + (column % 90) : null) : column), 16_384);
