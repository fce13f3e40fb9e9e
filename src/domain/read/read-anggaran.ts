import type { Anggaran, AnggaranLine, AnggaranTotal, Level } from "../model/anggaran";
import type { Words } from "../model/figure";
import { levelOfKode, levelOfWording } from "./budget-level";
import { wordsKey } from "./same-words";
import type { TableReader } from "./table-reader";

const DEPTH: Readonly<Record<Level, number>> = { program: 0, kegiatan: 1, "sub-kegiatan": 2 };
const NO_AMOUNTS = { pagu: null, paguPerubahan: null, realisasiAnggaran: null, serapan: null, sisa: null } as const;

/** Reads a budget table as a tree of lines: each line's parent is the nearest line above it of a higher level. */
export function readAnggaran(reader: TableReader): Anggaran {
  const { table } = reader;
  const rows = [...table.bodyRows, ...table.groupRows].sort((a, b) => a - b);
  const isSpread = reader.column("program") !== null && reader.column("kegiatan") !== null;
  const groups = new Set(table.groupRows);
  const lines = link(rows.flatMap((row) => (isSpread ? spreadLines(reader, row) : columnLine(reader, row, groups.has(row)))));
  return { table, lines, totals: table.totalRows.map((row) => readTotal(reader, row)).filter((total) => total !== null) };
}

const amounts = (reader: TableReader, row: number) => ({
  pagu: reader.figureOf(row, "pagu"),
  paguPerubahan: reader.figureOf(row, "pagu-perubahan"),
  realisasiAnggaran: reader.figureOf(row, "realisasi-anggaran"),
  serapan: reader.figureOf(row, "serapan"),
  sisa: reader.figureOf(row, "sisa"),
});

type Loose = Omit<AnggaranLine, "parent">;

/** Program and kegiatan in one column: the level is told by the code, by the wording, by being a group row. */
function columnLine(reader: TableReader, row: number, isGroup: boolean): Loose[] {
  const name = reader.wordsOf(row, "kegiatan") ?? reader.wordsOf(row, "program") ?? reader.wordsOf(row, "sub-kegiatan");
  if (!name) return [];
  const kode = reader.wordsOf(row, "kode")?.text ?? null;
  const level = (kode === null ? null : levelOfKode(kode)) ?? levelOfWording(name.text) ?? (isGroup ? "program" : "kegiatan");
  return [{ row, level, nomor: reader.wordsOf(row, "no")?.text ?? null, kode, name, ...amounts(reader, row) }];
}

/** Program, kegiatan, sub kegiatan in columns of their own: a name that is new on this row gets a line of its own. */
function spreadLines(reader: TableReader, row: number): Loose[] {
  const names: (readonly [Level, Words | null])[] = [
    ["program", reader.wordsOf(row, "program")], ["kegiatan", reader.wordsOf(row, "kegiatan")], ["sub-kegiatan", reader.wordsOf(row, "sub-kegiatan")],
  ];
  const filled = names.filter((entry): entry is readonly [Level, Words] => entry[1] !== null);
  const kode = reader.wordsOf(row, "kode")?.text ?? null;
  return filled.map(([level, name], i) => {
    const isLast = i === filled.length - 1;
    return { row, level, nomor: isLast ? (reader.wordsOf(row, "no")?.text ?? null) : null, kode: isLast ? kode : null, name, ...(isLast ? amounts(reader, row) : NO_AMOUNTS) };
  });
}

/** Leaves out headings that only repeat the one above, and finds each line's parent. */
function link(loose: readonly Loose[]): AnggaranLine[] {
  const lines: AnggaranLine[] = [];
  const open: (number | null)[] = [null, null, null];
  for (const line of loose) {
    const depth = DEPTH[line.level];
    const current = open[depth] === null || open[depth] === undefined ? null : lines[open[depth]];
    const isHeading = line.pagu === null && line.paguPerubahan === null && line.realisasiAnggaran === null;
    if (isHeading && current && wordsKey(current.name.text) === wordsKey(line.name.text)) continue;
    const parent = open.slice(0, depth).filter((index) => index !== null).at(-1) ?? null;
    lines.push({ ...line, parent });
    open[depth] = lines.length - 1;
    open.fill(null, depth + 1);
  }
  return lines;
}

function readTotal(reader: TableReader, row: number): AnggaranTotal | null {
  const { table } = reader;
  for (let column = table.box.left; column <= table.box.right; column++) {
    const label = table.figureColumns.includes(column) ? null : reader.words(row, column);
    if (label) return { row, label, ...amounts(reader, row) };
  }
  return null;
}
