import type { Decimal } from "decimal.js";
import { Exact } from "../calculate/decimals";
import { compareWording } from "../calculate/wording";
import { cellAt, type Grid } from "../grid";
import { onOneLine } from "../one-line";
import { totalKind } from "../recognise/total-label";
import type { ExportLine, ImportField } from "./export";
import { amountReader, columnsOf, NO_AMOUNTS, type ColumnOf } from "./export-amounts";
import type { ExportHead } from "./export-columns";
import { parseKode, readKodeCell, type Kode } from "./export-kode";
import type { IssueLog } from "./issue-log";
import { tellKode } from "./tell-kode";
import type { ReadRows, StatedSum } from "./read-rows";

/** A line while its accounts are summed. */
interface Sums extends Pick<ExportLine, "skpd" | "subSkpd" | "program" | "kegiatan" | "subKegiatan"> {
  readonly kode: Kode;
  readonly amounts: Record<ImportField, Decimal | null>;
  readonly broken: Set<ImportField>;
  readonly rows: number[];
  /** Accounts whose pagu is in the sum. */
  readonly accounts: Set<string>;
}

/** Sums the accounts of an LRA to sub kegiatan, per unit. Pendapatan and pembiayaan are left out; rows of sums are held aside. */
export function readLra(grid: Grid, head: ExportHead, log: IssueLog): ReadRows {
  const columnOf = columnsOf(head);
  const amountsOf = amountReader(grid, head, log);
  const textOf = (row: number, meaning: Parameters<ColumnOf>[0]): string | null => textAt(grid, row, columnOf(meaning));
  const lines = new Map<string, Sums>();
  const stated: StatedSum[] = [];
  const units = new Map<string, string>();
  const kodeColumn = columnOf("kode-sub-kegiatan") ?? 0;
  let rows = 0;
  for (let row = head.firstRow; row <= grid.rows.length; row++) {
    const { values, broken } = amountsOf(row);
    const hasAmount = broken.length > 0 || Object.values(values).some((value) => value !== null);
    const account = textOf(row, "kode-rekening") ?? "";
    if (textOf(row, "kode-sub-kegiatan") === headingOf(head, kodeColumn) || (!hasAmount && account === "")) continue;
    rows++;
    const cell = { sheet: grid.sheet, row, column: kodeColumn };
    if (/^\s*[46](?:\.|$)/.test(account)) {
      if (hasAmount) log.gather("not-belanja", cell, account, false, (places) => `Baris pendapatan dan pembiayaan (${places}) tidak ikut diimpor.`);
      continue;
    }
    const kode = kodeOf(grid, row, columnOf, log);
    if (!kode) {
      const label = labelOf(grid, row, head);
      if (!hasAmount || kode === undefined) continue;
      if (label !== null && totalKind(label, true) === "total") stated.push({ row, label, prefix: null, unit: null, amounts: values });
      else log.gather("kode-missing", cell, label ?? "", true, (places) => `Baris tanpa kode sub kegiatan (${places}) tidak ikut diimpor; lengkapi kodenya di ekspor.`);
      continue;
    }
    const skpd = unitOf(textOf(row, "kode-skpd") ?? textOf(row, "nama-skpd"), textOf(row, "nama-skpd"), units);
    const sub = unitOf(textOf(row, "kode-sub-skpd") ?? textOf(row, "nama-sub-skpd"), textOf(row, "nama-sub-skpd"), units);
    const [unit, subUnit] = skpd === null ? [sub, null] : [skpd, sub === skpd ? null : sub];
    const key = `${unit ?? ""}\u0000${subUnit ?? ""}\u0000${kode.key}`;
    const names = { program: textOf(row, "nama-program"), kegiatan: textOf(row, "nama-kegiatan"), subKegiatan: textOf(row, "nama-sub-kegiatan") };
    const line = lines.get(key) ?? { skpd: unit, subSkpd: subUnit, kode, ...names, amounts: { ...NO_AMOUNTS }, broken: new Set(), rows: [], accounts: new Set() };
    lines.set(key, line);
    line.rows.push(row);
    for (const field of broken) line.broken.add(field);
    add(line, values, account === "" ? `row ${row}` : account, () => log.gather("pagu-repeated", cell, account, true, (places) => `Pagu rekening yang sama tertulis di beberapa baris (${places}), sehingga tidak pasti dijumlahkan atau diulang; pagunya tidak diimpor.`));
    if (isOther(line.subKegiatan, names.subKegiatan)) {
      log.gather("kode-twice", cell, names.subKegiatan ?? "", true, (places, texts) => `Satu kode sub kegiatan bernama lain di ${places} (${texts}); angkanya tidak diimpor. Periksa kodenya di ekspor.`);
      for (const field of ["pagu", "pagu-perubahan", "realisasi"] as const) line.broken.add(field);
    }
  }
  return { lines: [...lines.values()].map(toLine), stated, unitNames: units, rows };
}

const toLine = ({ accounts: _, kode, broken, amounts, ...line }: Sums): ExportLine => ({
  ...line, kode: kode.text, level: kode.kind === "kegiatan" ? "kegiatan" : "sub-kegiatan",
  amounts: { ...amounts, ...Object.fromEntries([...broken].map((field) => [field, null])) }, broken: [...broken],
});

/** A pagu that stands twice for one account may be the same one, repeated for each document. */
function add(line: Sums, values: Readonly<Record<ImportField, Decimal | null>>, account: string, tellRepeated: () => void): void {
  const hasPagu = values.pagu !== null || values["pagu-perubahan"] !== null;
  if (hasPagu && line.accounts.has(account)) {
    tellRepeated();
    line.broken.add("pagu").add("pagu-perubahan");
  }
  if (hasPagu) line.accounts.add(account);
  for (const field of ["pagu", "pagu-perubahan", "realisasi"] as const) {
    const value = values[field];
    if (value !== null) line.amounts[field] = (line.amounts[field] ?? new Exact(0)).plus(value);
  }
}

/**
 * The code of the sub kegiatan, in full: some exports write only its own part. `null`: there is none; `undefined`: there is
 * one that cannot be read, which is told.
 */
function kodeOf(grid: Grid, row: number, columnOf: ColumnOf, log: IssueLog): Kode | null | undefined {
  const column = columnOf("kode-sub-kegiatan") ?? 0;
  const read = readKodeCell(grid, row, column);
  if (read.kind === "none") return null;
  if (read.kind === "kode" && (read.kode.kind === "sub-kegiatan" || (read.kode.kind === "account" && read.kode.key !== ""))) return { ...read.kode, kind: "sub-kegiatan" };
  const above = columnOf("kode-kegiatan");
  const kegiatan = above === null ? null : readKodeCell(grid, row, above);
  if (read.kind === "kode" && kegiatan?.kind === "kode" && kegiatan.kode.kind === "kegiatan") {
    const joined = parseKode(`${kegiatan.kode.text}.${textAt(grid, row, column) ?? ""}`);
    if (joined?.kind === "sub-kegiatan") return joined;
  }
  tellKode(log, read.kind === "kode" ? { kind: "strange", text: read.kode.text, cell: { sheet: grid.sheet, row, column } } : read);
  return undefined;
}

function textAt(grid: Grid, row: number, column: number | null): string | null {
  if (column === null) return null;
  const { value } = cellAt(grid, row, column);
  const text = typeof value === "string" ? onOneLine(value) : typeof value === "number" ? String(value) : "";
  return text === "" ? null : text;
}

/** Learns the unit's name. */
function unitOf(kode: string | null, name: string | null, units: Map<string, string>): string | null {
  if (kode !== null && name !== null && !units.has(kode)) units.set(kode, name);
  return kode;
}

const isOther = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b && compareWording(a, b) === "other";

const headingOf = ({ columns }: ExportHead, column: number): string => columns.find((each) => each.column === column)?.heading ?? "";

/** The first words of a row. */
function labelOf(grid: Grid, row: number, { columns }: ExportHead): string | null {
  for (const { column } of columns) {
    const text = textAt(grid, row, column);
    if (text !== null && /\p{L}/u.test(text)) return text;
  }
  return null;
}

