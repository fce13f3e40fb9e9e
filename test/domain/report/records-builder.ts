import { Decimal } from "decimal.js";
import type { BoundTable, TableKind } from "../../../src/domain/assessment";
import { parseBox, type CellRef } from "../../../src/domain/grid";
import type { Anggaran, AnggaranLine, AnggaranTotal, Level } from "../../../src/domain/model/anggaran";
import type { Figure, Words } from "../../../src/domain/model/figure";
import type { Iku, IkuTahunan } from "../../../src/domain/model/iku";
import type { Keluaran, KeluaranLine } from "../../../src/domain/model/keluaran";
import type { Records } from "../../../src/domain/model/records";
import { missingSheets } from "../../../src/domain/report/missing-sheets";
import type { ReportInput } from "../../../src/domain/report/report-table";
import { defaultSettings } from "../../../src/domain/settings";

/** "IKU 2022!C5". */
export function place(name: string): CellRef {
  const [sheet = "", cell = ""] = name.split("!");
  const box = parseBox(cell);
  if (!box) throw new Error(`no place: ${name}`);
  return { sheet, row: box.top, column: box.left };
}

export const words = (at: string, text: string): Words => ({ text, cell: place(at) });

const read = { percent: false, unit: null, scale: 1, readings: [] } as const;

/** A cell that holds a number. */
export function number(at: string, value: number | string): Figure {
  const exact = new Decimal(value);
  return { ...read, state: "number", value: exact, cell: place(at), text: exact.toFixed(), decimals: exact.decimalPlaces(), stored: "number" };
}

/** A cell that holds a share formatted as per cent: 1 is shown as "100%". */
export const percent = (at: string, share: number): Figure => ({ ...number(at, share), value: new Decimal(share).times(100), percent: true, scale: 100 });

/** A cell that holds a text which was read as a number. */
export const typed = (at: string, text: string, value: number | string): Figure => ({ ...number(at, value), text, stored: "text", percent: text.includes("%") });

export const empty = (at: string): Figure => ({ ...read, state: "empty", value: null, cell: place(at), text: "", decimals: 0, stored: "nothing" });
export const unreadable = (at: string, text: string): Figure => ({ ...empty(at), state: "unreadable", text, stored: "text", readings: ["1", "2"] });

export const table = (kind: TableKind, sheet: string): BoundTable => ({
  kind, sheet, box: { top: 1, left: 1, bottom: 9, right: 9 }, title: sheet, columns: new Map(), headings: new Map(), headerRows: [1], numberRow: null,
  groupRows: [], totalRows: [], figureColumns: [], bodyRows: [], sure: true, doubts: [], reason: "", name: null,
});

export function iku(given: Partial<Iku> & { target: Figure }): Iku {
  const { sheet, row } = given.target.cell;
  return { table: IKU_TABLE, row, sasaran: null, indikator: words(`${sheet}!B${row}`, `Indikator ${row}`), satuan: null, arah: "naik", realisasiKinerja: null, capaian: null, ...NOTHING_MORE, ...given };
}
const NOTHING_MORE = { predikat: null, targetRenstra: null, standarNasional: null, penyebab: null, solusi: null, sumberData: null, triwulan: [] } as const;
const IKU_TABLE = table("capaian-iku", "IKU");

const TAHUN_TABLE = table("banding-tahun", "Banding");

/** `figures` by year: target and realisasi. */
export function ikuTahunan(row: number, name: string, figures: Readonly<Record<number, readonly [Figure | null, Figure | null]>>, given: Partial<IkuTahunan> = {}): IkuTahunan {
  const years = Object.entries(figures).map(([year, [target, realisasiKinerja]]) => ({ year: Number(year), target, realisasiKinerja }));
  return { table: TAHUN_TABLE, row, sasaran: null, indikator: words(`Banding!B${row}`, name), satuan: null, arah: "naik", years, ...given };
}

type Line = readonly [level: Level, name: string, pagu?: Figure | null, realisasi?: Figure | null, more?: Partial<AnggaranLine>];

/** Lines in their order; a line's parent is the nearest of a higher level above it. */
export function anggaran(given: readonly Line[], totals: readonly Partial<AnggaranTotal>[] = [], bound: BoundTable = table("anggaran", "Anggaran")): Anggaran {
  const depth: Record<Level, number> = { program: 0, kegiatan: 1, "sub-kegiatan": 2 };
  const lines: AnggaranLine[] = [];
  for (const [level, name, pagu = null, realisasiAnggaran = null, more = {}] of given) {
    const above = lines.map((line, i) => (depth[line.level] < depth[level] ? i : -1));
    const parent = Math.max(-1, ...above);
    const row = 5 + lines.length;
    lines.push({
      row, level, nomor: null, kode: null, name: words(`${bound.sheet}!B${row}`, name), parent: parent < 0 ? null : parent,
      pagu, paguPerubahan: null, realisasiAnggaran, serapan: null, sisa: null, fisik: null, mendukung: null, ...more,
    });
  }
  const total = { row: 90, label: words(`${bound.sheet}!B90`, "JUMLAH"), pagu: null, paguPerubahan: null, realisasiAnggaran: null, serapan: null, sisa: null };
  return { table: bound, lines, totals: totals.map((each) => ({ ...total, ...each })) };
}

/** Outputs of kegiatan; a line's rows count up from 5. */
export function keluaran(given: readonly (Partial<KeluaranLine> & { target: Figure })[]): Keluaran {
  const bound = table("keluaran", "Keluaran");
  const nothing = { satuanTarget: null, realisasiKinerja: null, satuanRealisasi: null, pagu: null, realisasiAnggaran: null } as const;
  const lines = given.map((line, i) => ({ row: 5 + i, kegiatan: words(`Keluaran!A${5 + i}`, "Kegiatan"), tolokUkur: words(`Keluaran!B${5 + i}`, `Keluaran ${i + 1}`), ...nothing, ...line }));
  return { table: bound, lines };
}

export const records = (given: Partial<Records> = {}): Records => ({
  instansi: "Kecamatan Contoh", year: 2022, triwulan: null, iku: [], ikuLain: [], ikuTahunan: [], realisasiIku: [], indikatorRows: [], bandingRows: [], anggaran: [], keluaran: [], pegawai: [], rincian: [], narasi: [], rataRata: [], figures: [], find: () => null, ...given,
});

/** Everything a report table may look at; what is missing is told by the tables themselves unless it is given. */
export function input(given: Partial<Records>, more: Partial<ReportInput> = {}): ReportInput {
  const made = { records: records(given), settings: defaultSettings, tables: [table("capaian-iku", "IKU")], ...more };
  return { workbook: { grids: [], tables: [], names: [] }, findings: [], unchecked: [], failures: [], settingIssues: [], missing: missingSheets(made), ready: false, today: null, fingerprint: "", ...made };
}
