import { refName } from "../domain/grid";
import type { ExportUnit } from "../domain/imports/export";
import type { AddedLine, ImportChange, ImportPlan, ImportSums, MatchedLine } from "../domain/imports/import-plan";
import { formatIndonesian } from "../domain/indonesian-number";
import type { FileExport } from "./file-export";
import type { Paint } from "./paint";
import { plain, wrap } from "./wrap";

export interface ToldPlan {
  readonly book: string;
  readonly exports: readonly FileExport[];
  readonly plan: ImportPlan;
  /** Where the result is; `null`: nothing was written. */
  readonly written: string | null;
}

/** Lines of a section that are spelled out; `--json` has all of them. */
const MOST = 20;

const FIELDS: Readonly<Record<ImportChange["field"], string>> = { pagu: "Pagu", "pagu-perubahan": "Pagu Perubahan", realisasi: "Realisasi", fisik: "Realisasi Fisik (%)", kode: "Kode" };

const amount = (value: ImportSums["pagu"]): string => (value === null ? "n/a" : formatIndonesian(value));

/** The plan as people read it: what changes, what is new, what stays, what to look at, and the sums. Ends with a line feed. */
export function planAsText({ book, exports, plan, written }: ToldPlan, paint: Paint): string {
  const { target, unit, units, matched, added, kept, issues, mustChooseUnit } = plan;
  const changed = matched.filter(({ changes }) => changes.length > 0);
  const section = (heading: string, lines: readonly string[]): string | null => (lines.length === 0 ? null : [paint(`${heading} (${lines.length.toLocaleString("id-ID")})`, "bold"), ...shortened(lines)].join("\n"));
  const sections = [
    [paint(plain(book), "bold"), wrap(`Tabel ${target.table} di lembar ${target.sheet}${target.isNew ? " (baru)" : ""}.`, 0), ...(unit ? [wrap(`Unit: ${unit.kode} ${unit.name}.`, 0)] : []), ...exports.map(exportLine)].join("\n"),
    section("PILIH UNIT", mustChooseUnit ? units.map(unitLine) : []),
    section("BERUBAH", changed.map(changedLine)),
    section("BARIS BARU", added.map(addedLine)),
    section("TIDAK ADA DI EKSPOR, TIDAK DIUBAH", kept.map(({ row, kode, name }) => wrap(`${kode === null ? "" : `${kode} `}${name} (baris ${row})`, 4, "  -"))),
    section("PERLU DIPERIKSA", issues.map(({ message }) => wrap(message, 4, "  -"))),
    mustChooseUnit ? null : totals(plan, paint),
    verdict(plan, changed.length, written),
  ];
  return `${sections.filter((text) => text !== null).join("\n\n")}\n`;
}

const exportLine = ({ file, read }: FileExport): string =>
  wrap(`${file}: ${read.kind.toUpperCase()}, ${read.rows.toLocaleString("id-ID")} baris, ${read.lines.length.toLocaleString("id-ID")} kegiatan dan sub kegiatan.`, 4, "  -");

const unitLine = ({ kode, name, skpd, sums }: ExportUnit): string => wrap(`${kode} ${name}: realisasi ${amount(sums.realisasi)}`, skpd === null ? 4 : 8, skpd === null ? "  -" : "      -");

const changedLine = ({ kode, name, row, by, changes }: MatchedLine): string =>
  [wrap(`${kode} ${name} (baris ${row}${by === "nama" ? ", menurut nama" : ""})`, 4, "  -"), ...changes.map(({ field, cell, before, after }) => wrap(`${FIELDS[field]} ${refName(cell)}: ${before === "" ? "kosong" : before} menjadi ${after}`, 8))].join("\n");

const addedLine = ({ kode, subKegiatan, kegiatan, program, amounts }: AddedLine): string =>
  [wrap(`${kode} ${subKegiatan ?? kegiatan ?? program ?? ""}`, 4, "  -"), wrap(`Pagu ${amount(amounts["pagu-perubahan"] ?? amounts.pagu)}, realisasi ${amount(amounts.realisasi)}`, 8)].join("\n");

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), `  … dan ${(lines.length - MOST + 1).toLocaleString("id-ID")} lagi; semuanya ada di --json.`];

function totals({ totals: { before, after, exported } }: ImportPlan, paint: Paint): string {
  const line = (name: string, cells: readonly string[]): string => `  ${name.padEnd(10)}${cells.map((cell) => cell.padStart(22)).join("")}`;
  return [paint("JUMLAH", "bold"), line("", ["sebelum", "sesudah", "ekspor"]), line("Pagu", [before, after, exported].map(({ pagu }) => amount(pagu))), line("Realisasi", [before, after, exported].map(({ realisasi }) => amount(realisasi)))].join("\n");
}

function verdict({ matched, added, kept, mustChooseUnit }: ImportPlan, changed: number, written: string | null): string {
  if (mustChooseUnit) return "Belum ada yang ditulis.";
  const what = `${matched.length} baris cocok (${changed} berubah), ${added.length} baris baru, ${kept.length} baris tidak ada di ekspor`;
  return wrap(written === null ? `${what}. Belum ada yang ditulis; tambahkan -o HASIL untuk menulisnya.` : `${plain(written)} ditulis: ${what}. Rumus lain dihitung ulang saat dibuka di Excel.`, 0);
}
