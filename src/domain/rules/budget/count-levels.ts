import { wordingKey } from "../../calculate/wording";
import type { CellRef } from "../../grid";
import { isAccountName } from "../../read/account-class";
import type { Anggaran, Level } from "../../model/anggaran";
import type { Records } from "../../model/records";

export interface LevelCount {
  /** Every number that a count of this level may rightly give; empty when no table lists it. */
  readonly possible: readonly number[];
  /** The one to tell, and where the things counted stand. */
  readonly best: number | null;
  readonly cells: readonly CellRef[];
}

const NOT_LISTED: LevelCount = { possible: [], best: null, cells: [] };

/**
 * How many programs, kegiatan and sub kegiatan the tables list. A level counts only where its table tells it apart from the
 * others: kegiatan only beside programs. Without a list of sub kegiatan the outputs stand for them when every kegiatan has some;
 * a sub kegiatan may have several, so that fewer sub kegiatan than outputs are right too.
 */
export function countLevels(records: Records): Readonly<Record<Level, LevelCount>> {
  const tables = records.anggaran.filter(({ lines }) => lines.length > 0 && !lines.every(({ name }) => isAccountName(name.text)));
  const told = tables.filter(({ lines }) => lines.some(({ level }) => level === "program"));
  return {
    program: countOf(told, "program"),
    kegiatan: countOf(told.filter(({ lines }) => lines.some(({ level }) => level === "kegiatan")), "kegiatan"),
    "sub-kegiatan": subKegiatan(records, told),
  };
}

function countOf(tables: readonly Anggaran[], level: Level): LevelCount {
  const lists = tables.map(({ lines }) => lines.filter((line) => line.level === level && !isAccountName(line.name.text))).filter((lines) => lines.length > 0);
  const longest = lists.reduce<(typeof lists)[number]>((best, lines) => (lines.length > best.length ? lines : best), []);
  if (longest.length === 0) return NOT_LISTED;
  const different = new Set(lists.flat().map(({ kode, name }) => kode ?? wordingKey(name.text))).size;
  const byName = new Set(lists.flat().map(({ name }) => wordingKey(name.text))).size;
  return { possible: [...new Set([...lists.map(({ length }) => length), different, byName])], best: longest.length, cells: longest.map(({ name }) => name.cell) };
}

function subKegiatan({ keluaran }: Records, tables: readonly Anggaran[]): LevelCount {
  const listed = countOf(tables, "sub-kegiatan");
  if (listed.best !== null) return listed;
  const named = new Set(keluaran.flatMap(({ lines }) => lines.map(({ kegiatan }) => wordingKey(kegiatan?.text ?? ""))));
  const kegiatan = new Set(tables.flatMap(({ lines }) => lines.filter(({ level }) => level === "kegiatan").map(({ name }) => wordingKey(name.text))));
  const outputs = keluaran.flatMap(({ lines }) => lines);
  if (kegiatan.size === 0 || [...kegiatan].some((name) => !named.has(name))) return NOT_LISTED;
  return { possible: Array.from({ length: outputs.length - kegiatan.size + 1 }, (_, i) => kegiatan.size + i), best: outputs.length, cells: outputs.map(({ tolokUkur }) => tolokUkur.cell) };
}
