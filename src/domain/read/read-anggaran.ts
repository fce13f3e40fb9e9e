import { mapKept } from "../map-kept";
import { levels, type Anggaran, type AnggaranLine, type AnggaranTotal, type Level } from "../model/anggaran";
import type { Words } from "../model/figure";
import { kodePartColumns } from "../recognise/kode-parts";
import { sameRecords } from "../same-records";
import { isAccountClass } from "./account-class";
import { levelOfKode, levelOfWording, splitKode } from "./budget-level";
import { gatherLines } from "./gather-lines";
import type { KnownRow } from "./known-table";
import { linkLines, type LooseLine } from "./link-lines";
import { rowsOfNoSpending } from "./no-spending";
import { bareName, INNERMOST, levelAt, type Mark, markOf, outlineDepths } from "./outline";
import { sumsAbove } from "./sums-above";
import type { TableReader } from "./table-reader";

const NO_AMOUNTS = { pagu: null, paguPerubahan: null, realisasiAnggaran: null, serapan: null, sisa: null, fisik: null, mendukung: null } as const;

/**
 * Reads a budget table as a tree of lines. A line's parent is the nearest above it whose code its own continues; without
 * codes, the nearest of a higher level. Rows of urusan and bidang, and of accounts with groups below them, sum up what
 * continues their code: they are totals.
 */
export function readAnggaran(reader: TableReader): Anggaran {
  const { table } = reader;
  const others = rowsOfNoSpending(reader);
  const rows = [...table.bodyRows, ...table.groupRows].filter((row) => !others.has(row)).sort((a, b) => a - b);
  const groups = new Set(table.groupRows);
  const isSpread = reader.column("program") !== null && reader.column("kegiatan") !== null;
  const { read, deeper } = isSpread ? { read: gatherLines(ofRows(spread, reader, rows, spreadLines)), deeper: new Set<LooseLine>() } : columnLines(reader, rows, groups);
  const sums = sumsAbove(read);
  const above = [...sums].map(({ row, name, kode: _, level: __, nomor: ___, ...figures }): AnggaranTotal => ({ row, label: name, ...figures }));
  const totals = [...above, ...table.totalRows.filter((row) => !others.has(row)).map((row) => readTotal(reader, row))].sort((a, b) => a.row - b.row);
  const lines = linkLines(sums.size > 0 ? read.filter((line) => !sums.has(line)) : read, deeper);
  const [first] = lines;
  return { table, lines: first ? sameLines(reader.known(first.row), lines) : [], totals };
}

const sameLines = sameRecords<AnggaranLine>();

/** What a row supports: its own column says it, else the sasaran beside it, written once above all the rows that belong to it. */
function supported(reader: TableReader, row: number): Words | null {
  if (reader.column("mendukung") !== null || reader.column("sasaran") === null) return reader.wordsOf(row, "mendukung");
  for (let at = row; at > (reader.table.headerRows[0] ?? 0); at--) {
    const sasaran = isHeadingOrTotal(reader.table, at) ? null : reader.wordsOf(at, "sasaran");
    if (sasaran) return sasaran;
  }
  return null;
}

const isHeadingOrTotal = ({ headerRows, numberRow, totalRows }: TableReader["table"], row: number): boolean => row === numberRow || headerRows.includes(row) || totalRows.includes(row);

const amounts = (reader: TableReader, row: number) => ({
  pagu: reader.figureOf(row, "pagu"),
  paguPerubahan: reader.figureOf(row, "pagu-perubahan"),
  realisasiAnggaran: reader.figureOf(row, "realisasi-anggaran"),
  serapan: reader.figureOf(row, "serapan"),
  sisa: reader.figureOf(row, "sisa"),
  fisik: reader.figureOf(row, "fisik"),
  mendukung: supported(reader, row),
});

/** Program and kegiatan in one column: the level is told by the code, by the wording, by the outline (numbers, spaces before the name), by being a group row, else it is one below the last group row. `deeper`: further in than a sub kegiatan. */
function columnLines(reader: TableReader, rows: readonly number[], groups: ReadonlySet<number>): { readonly read: readonly LooseLine[]; readonly deeper: ReadonlySet<LooseLine> } {
  const read = ofRows(bare, reader, rows, bareLine).filter((line) => line !== null);
  const deeper = new Set<LooseLine>();
  const depths = outlineDepths(read.map(({ line, mark, told, amount }) => ({ mark, told, isGroup: groups.has(line.row), amount })));
  let under: Level = "kegiatan";
  const lines = read.map(({ line: bareOne, told }, i) => {
    const isGroup = groups.has(bareOne.row);
    const depth = depths[i] ?? null;
    const level = told ?? (depth === null ? (isGroup ? "program" : under) : levelAt(depth));
    if (isGroup) under = levels[Math.min(2, levels.indexOf(level) + 1)] ?? "sub-kegiatan";
    const line: LooseLine = { ...bareOne, level };
    if (told === null && depth !== null && depth > INNERMOST) deeper.add(line);
    return line;
  });
  return { read: lines, deeper };
}

/** What a row says of itself, before it is known how deep it is. */
interface BareLine {
  readonly line: Omit<LooseLine, "level">;
  readonly mark: Mark;
  readonly told: Level | null;
  readonly amount: number | null;
}

function bareLine(reader: TableReader, row: number): BareLine | null {
  const name = reader.wordsOf(row, "kegiatan") ?? reader.wordsOf(row, "program") ?? reader.wordsOf(row, "sub-kegiatan") ?? outputName(reader, row);
  if (!name) return null;
  const own = kodeAt(reader, row);
  const inName = own === null ? splitKode(name.text) : null;
  const nomor = reader.wordsOf(row, "no")?.text ?? null;
  const line = { row, nomor, kode: own ?? inName?.kode ?? null, name: inName ? { ...name, text: inName.name } : name, ...amounts(reader, row) };
  const value = reader.known(row).cells?.[name.cell.column - 1]?.value;
  const stated = line.paguPerubahan?.value ?? line.pagu?.value ?? line.realisasiAnggaran?.value ?? null;
  return { line, mark: markOf(nomor, typeof value === "string" ? value : name.text), told: levelTold(line.kode, bareName(line.name.text)) ?? columnLevel(reader, row), amount: stated && stated.toNumber() };
}

/** The row's code; one split over several columns is joined again. */
function kodeAt(reader: TableReader, row: number): string | null {
  const { columns, headings, box } = reader.table;
  const kode = reader.column("kode");
  const first = kode === null ? null : reader.words(row, kode);
  if (kode === null || !first) return null;
  const parts = kodePartColumns(kode, headings, box.right).filter((column) => columns.get(column) === "other").map((column) => reader.words(row, column)?.text ?? "");
  return parts.every((part) => /^[\d.]*$/.test(part)) ? [first.text, ...parts.filter((part) => part !== "")].join(".") : first.text;
}

/** A name in a column of sub kegiatan alone is one. */
const columnLevel = (reader: TableReader, row: number): Level | null => (reader.column("kegiatan") === null && reader.column("program") === null && reader.wordsOf(row, "sub-kegiatan") ? "sub-kegiatan" : null);

const bare = mapKept<KnownRow, BareLine | null>();
const spread = mapKept<KnownRow, readonly LooseLine[]>();

/** What is read of each row; kept from the reading before unless it depends on other rows. */
function ofRows<T>(kept: ReturnType<typeof mapKept<KnownRow, T>>, reader: TableReader, rows: readonly number[], read: (reader: TableReader, row: number) => T): readonly T[] {
  const looksAbove = reader.column("mendukung") === null && reader.column("sasaran") !== null;
  return looksAbove ? rows.map((row) => read(reader, row)) : kept(rows.map((row) => reader.known(row)), ({ row }) => read(reader, row));
}

/** By the code or the wording; an account that stands for its whole class ("5.2") is one of the outermost. */
const levelTold = (kode: string | null, name: string): Level | null =>
  (kode === null ? null : (levelOfKode(kode) ?? (isAccountClass(kode) ? "program" : null))) ?? levelOfWording(name);

/** A further output of the kegiatan above that has amounts of its own: they count under the output's name. */
const outputName = (reader: TableReader, row: number): Words | null =>
  AMOUNTS.some((role) => (reader.figureOf(row, role)?.state ?? "empty") !== "empty") ? reader.wordsOf(row, "tolok-ukur") : null;

const AMOUNTS = ["pagu", "pagu-perubahan", "realisasi-anggaran"] as const;

/** Program, kegiatan, sub kegiatan in columns of their own: a name that is new on this row gets a line of its own. */
function spreadLines(reader: TableReader, row: number): LooseLine[] {
  const names: (readonly [Level, Words | null])[] = [
    ["program", reader.wordsOf(row, "program")], ["kegiatan", reader.wordsOf(row, "kegiatan")], ["sub-kegiatan", reader.wordsOf(row, "sub-kegiatan")],
  ];
  const named = names.filter((entry): entry is readonly [Level, Words] => entry[1] !== null);
  const output = named.length === 0 ? outputName(reader, row) : null;
  const filled = output ? [["sub-kegiatan", output] as const] : named;
  const kode = kodeAt(reader, row);
  return filled.map(([level, name], i) => {
    const isLast = i === filled.length - 1;
    return { row, level, nomor: isLast ? (reader.wordsOf(row, "no")?.text ?? null) : null, kode: isLast ? kode : null, name, ...(isLast ? amounts(reader, row) : NO_AMOUNTS) };
  });
}

/** A total that nobody has named has an empty label. */
function readTotal(reader: TableReader, row: number): AnggaranTotal {
  const { table } = reader;
  for (let column = table.box.left; column <= table.box.right; column++) {
    const label = table.figureColumns.includes(column) ? null : reader.words(row, column);
    if (label) return { row, label, ...amounts(reader, row) };
  }
  return { row, label: { text: "", cell: { sheet: table.sheet, row, column: table.box.left } }, ...amounts(reader, row) };
}
