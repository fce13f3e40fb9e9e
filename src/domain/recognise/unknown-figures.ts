import type { ColumnRole, TableKind } from "../assessment";
import { cellAt } from "../grid";
import type { Block } from "./block";
import { figureColumns } from "./figure-columns";
import { holdsCodes } from "./holds-codes";
import { roughFigure } from "./rough-figure";

/**
 * Columns of figures under headings that no wording knows, and the role that each may have: one that tables of this kind use
 * and this table has not, where the figures do not speak against it.
 */
export function unknownFigures(block: Block, kind: TableKind, roles: ReadonlyMap<number, ColumnRole>): ReadonlyMap<number, ColumnRole> {
  const found = new Map<number, ColumnRole>();
  for (const column of openColumns(block, roles)) {
    const role = mayBe(block, kind, roles, column);
    if (role !== null) found.set(column, role);
  }
  return found;
}

/** What no table of a report is read for, whatever is counted in it. */
const ELSE = /\b(?:bobot|awal|baseline|base line|data dasar|skor|lokasi|kontrak|gap)\b/i;

const openColumns = (block: Block, roles: ReadonlyMap<number, ColumnRole>): number[] =>
  figureColumns(block).filter((column) => {
    const heading = block.headings.get(column);
    return roles.get(column) === "other" && heading?.meaning === null && !ELSE.test(heading.text);
  });

function mayBe(block: Block, kind: TableKind, roles: ReadonlyMap<number, ColumnRole>, column: number): ColumnRole | null {
  const given = [...roles.values()];
  const lacks = (...any: readonly ColumnRole[]): boolean => !any.some((role) => given.includes(role));
  const at = (role: ColumnRole): number | null => [...roles].find(([, other]) => other === role)?.[0] ?? null;
  const year = block.headings.get(column)?.year ?? null;
  switch (kind) {
    case "anggaran": {
      const pagu = at("pagu-perubahan") ?? at("pagu");
      if (lacks("kode") && holdsCodes(block, column)) return "kode";
      if (lacks("pagu") && column < (at("pagu-perubahan") ?? 0)) return "pagu";
      if (lacks("sisa") && isMostly(block, [column, pagu, at("realisasi-anggaran")], (left, planned, spent) => isNear(left, planned - spent))) return "sisa";
      return lacks("serapan") && isShareOf(block, column, at("realisasi-anggaran"), pagu) ? "serapan" : null;
    }
    case "capaian-iku":
    case "keluaran": return lacks("capaian") && isShareOf(block, column, at("realisasi"), at("target")) ? "capaian" : null;
    case "target-iku":
    case "renstra": return lacks("realisasi") ? "realisasi" : null;
    case "banding-tahun": return year === null || given.includes(`tahun:${year}:realisasi`) ? null : `tahun:${year}:realisasi`;
    case "anggaran-multi-tahun": return year === null ? null : lacks(`tahun:${year}:pagu`) ? `tahun:${year}:pagu` : lacks(`tahun:${year}:realisasi`) ? `tahun:${year}:realisasi` : null;
    case "pegawai-golongan":
    case "pegawai-jabatan":
    case "pegawai-jenis-kelamin": return lacks("jumlah") && isSumOfOthers(block, column) ? "jumlah" : null;
    default: return null;
  }
}

/** So many rows tell how columns hang together. */
const ENOUGH = 200;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, Math.abs(b) / 1_000);

/** More than half of the rows in which all three can be read, and at least two. */
export function isMostly({ grid, rows }: Block, columns: readonly (number | null)[], holds: (a: number, b: number, c: number) => boolean): boolean {
  let [told, right] = [0, 0];
  for (const row of rows.slice(0, ENOUGH)) {
    const [a, b, c] = columns.map((column) => (column === null ? null : roughFigure(cellAt(grid, row, column).value)));
    if (a == null || b == null || c == null) continue;
    told++;
    if (holds(a, b, c)) right++;
  }
  return told > 1 && right * 2 > told;
}

/** In per cent or as a fraction. */
const isShareOf = (block: Block, column: number, part: number | null, whole: number | null): boolean =>
  isMostly(block, [column, part, whole], (share, some, all) => all !== 0 && [100, 1].some((unit) => Math.abs(share - (some / all) * unit) < 0.006 * unit));

function isSumOfOthers({ grid, rows, box }: Block, column: number): boolean {
  let right = 0;
  for (const row of rows.slice(0, ENOUGH)) {
    const counts = Array.from({ length: column - box.left }, (_, i) => roughFigure(cellAt(grid, row, box.left + i).value) ?? 0);
    const stated = roughFigure(cellAt(grid, row, column).value);
    const sum = counts.reduce((all, count) => all + count, 0);
    // The row's number stands first and is no count.
    if (stated !== null && stated > 0 && (sum === stated || sum - (counts[0] ?? 0) === stated)) right++;
  }
  return right > 1 && right * 2 > Math.min(rows.length, ENOUGH);
}
