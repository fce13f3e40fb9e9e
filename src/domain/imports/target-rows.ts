import type { ColumnRole } from "../assessment";
import type { Grid, NamedTable } from "../grid";
import type { Level } from "../model/anggaran";
import { wordsKey } from "../read/same-words";
import { openTable, type TableReader } from "../read/table-reader";
import { bindNamed } from "../recognise/bind-named";
import { parseKode } from "./export-kode";

/** A row of the table Anggaran. */
export interface TargetRow {
  readonly row: number;
  /** As written. */
  readonly kode: string | null;
  /** `null`: it has no code, or one that is none of a program, kegiatan or sub kegiatan. */
  readonly key: string | null;
  readonly level: Level;
  /** Its deepest name. */
  readonly name: string;
  /** Names above it, written once above several rows. */
  readonly program: string | null;
  readonly kegiatan: string | null;
  /** Other rows divide it further. */
  readonly isDivided: boolean;
}

export interface Target {
  readonly table: NamedTable;
  readonly grid: Grid;
  readonly reader: TableReader;
  readonly rows: readonly TargetRow[];
}

/** Opens the table; `null` when it has no heading row. */
export function openTarget(table: NamedTable, grid: Grid): Target | null {
  const bound = bindNamed(grid, table);
  if (!bound) return null;
  const reader = openTable(bound, grid);
  const read = bound.bodyRows.flatMap(readRow(reader));
  const divided = new Set(read.flatMap(placesAbove));
  return { table, grid, reader, rows: read.map((row) => ({ ...row, isDivided: placesOf(row).some((place) => divided.has(place)) })) };
}

type LooseRow = Omit<TargetRow, "isDivided">;

function readRow(reader: TableReader): (row: number) => LooseRow[] {
  let program: string | null = null;
  let kegiatan: string | null = null;
  return (row) => {
    const words = (role: ColumnRole): string | null => reader.wordsOf(row, role)?.text ?? null;
    const [ownProgram, ownKegiatan, sub] = [words("program"), words("kegiatan"), words("sub-kegiatan")];
    if (ownProgram !== null && ownProgram !== program) [program, kegiatan] = [ownProgram, null];
    kegiatan = ownKegiatan ?? kegiatan;
    const name = sub ?? ownKegiatan ?? ownProgram;
    const kode = words("kode");
    if (name === null && kode === null) return [];
    const parsed = kode === null ? null : parseKode(kode);
    const told = parsed && (parsed.kind === "program" || parsed.kind === "kegiatan" || parsed.kind === "sub-kegiatan") ? parsed.kind : null;
    const level = told ?? (sub !== null ? "sub-kegiatan" : ownKegiatan !== null ? "kegiatan" : "program");
    return [{ row, kode, key: told === null ? null : (parsed?.key ?? null), level, name: name ?? kode ?? "", program, kegiatan: level === "program" ? null : kegiatan }];
  };
}

/** Where a row stands: by its code, else by the names of it and above it. */
const placesOf = ({ key, level, program, kegiatan }: LooseRow): string[] =>
  level === "sub-kegiatan" ? [] : [...(key === null ? [] : [key]), nameKey(level === "program" ? [program] : [program, kegiatan])];

/** The rows that one divides. */
function placesAbove({ key, level, program, kegiatan }: LooseRow): string[] {
  const names = [...(DEPTH[level] > 0 ? [[program]] : []), ...(DEPTH[level] > 1 ? [[program, kegiatan]] : [])].map(nameKey);
  const parts = key?.split(".") ?? [];
  return [...names, ...parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("."))];
}

/** Names never look like a key. */
const nameKey = (names: readonly (string | null)[]): string => names.map((name) => `|${name === null ? "" : wordsKey(name)}`).join("");

export const DEPTH: Readonly<Record<Level, number>> = { program: 0, kegiatan: 1, "sub-kegiatan": 2 };
