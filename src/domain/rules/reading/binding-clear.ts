import type { BindingState, BoundTable, ColumnRole, TableKind } from "../../assessment";
import { cellAt, columnName, type CellRef, type Grid } from "../../grid";
import { wordsKey } from "../../read/same-words";
import type { Issue, Rule } from "../rule";
import { gridsBySheet } from "./bound-cells";
import { figuresByTable, type TableFigures } from "../figures-by-table";

export const bindingClear: Rule = {
  id: "binding-clear",
  severity: "warning",
  title: "Tabel terbaca dengan satu arti dan berisi",
  basis: "Angka yang judulnya muncul dua kali, atau tabel tanpa baris, tidak dapat dilaporkan tanpa menebak mana yang dimaksud.",
  notChecked: "Dua tabel tentang tahun yang sama: angkanya dibandingkan oleh pemeriksaan lain.",
  lacks: () => [],
  check: ({ tables, bindings, workbook, records }) => {
    const grids = gridsBySheet(workbook);
    const ofTables = figuresByTable(tables, records.figures).flatMap((figures): Issue[] => {
      const grid = grids.get(figures.table.sheet);
      return grid ? [...missingColumns(figures.table), ...totalsOnly(figures.table), ...doubleColumns(figures, grid)] : [];
    });
    return [...emptyTables(tables), ...ofTables, ...bindings.flatMap((state) => changedColumns(state, tables))];
  },
};

/** A confirmed table whose columns are not all as they were confirmed. */
function changedColumns({ binding, table: place, cause, trouble }: BindingState, tables: readonly BoundTable[]): Issue[] {
  const table = tables.find(({ sheet, box }) => sheet === place?.sheet && box.top === place.box.top && box.left === place.box.left);
  if (cause !== "columns" || trouble === null || !table) return [];
  const columns = table.doubts.flatMap(({ column }) => (column === null ? [] : [column]));
  const [first = headCell(table, table.box.left), ...others] = columns.map((column) => headCell(table, column));
  return [{
    title: "Kolom tabel berubah sejak ditetapkan", at: [first, ...others], message: `Tabel “${table.title}”: ${trouble}`,
    remedy: "Periksa arti kolom-kolomnya di panel, bagian Tabel, lalu tetapkan lagi.", facts: { kind: "changed-columns", stood: binding.stood, columns: columns.map(columnName) },
  }];
}

/** Roles of which a table has one column. */
const ONCE = /^(?:target|realisasi|indikator|tolok-ukur|pagu|pagu-perubahan|realisasi-anggaran|serapan|sisa|target-renstra|standar-nasional|tw:\d:\w+|tahun:\d+:\w+)$/;

/** Two columns of the same meaning that do not say the same: only the left one is read. */
function doubleColumns({ table, at }: TableFigures, grid: Grid): Issue[] {
  const byRole = new Map<ColumnRole, number[]>();
  for (const [column, role] of [...table.columns].sort((a, b) => a[0] - b[0])) if (ONCE.test(role)) byRole.set(role, [...(byRole.get(role) ?? []), column]);
  const said = (row: number, column: number): string => {
    const value = at(row, column)?.value;
    const cell = cellAt(grid, row, column).value;
    return value ? value.toFixed() : typeof cell === "string" ? wordsKey(cell) : "";
  };
  return [...byRole.values()].flatMap(([first, ...others]): Issue[] => {
    const other = first === undefined ? undefined : others.find((column) => !isOfMoney(table, first, column) && !isOfOtherYear(table, first, column) && table.bodyRows.some((row) => said(row, column) !== "" && said(row, column) !== said(row, first)));
    if (first === undefined || other === undefined) return [];
    const heading = headCell(table, other);
    const name = table.headings.get(first) ?? "";
    return [{
      title: "Dua kolom berarti sama", at: [heading, headCell(table, first)], found: table.headings.get(other) ?? "",
      message: `Kolom ${columnName(first)} (${name}) dan kolom ${columnName(other)} (${table.headings.get(other) ?? ""}) berarti sama, tetapi isinya berbeda. Yang dibaca kolom ${columnName(first)}.`,
      remedy: "Beri judul yang membedakannya (misalnya tahun atau tahap), atau hapus kolom yang tidak dipakai.", facts: { kind: "same-role", columns: [columnName(first), columnName(other)] },
    }];
  });
}

/** "Target | Realisasi | Pagu | Realisasi": what stands behind the pagu is the money's. */
const isOfMoney = ({ columns }: BoundTable, first: number, other: number): boolean =>
  /^(?:realisasi|target)$/.test(columns.get(first) ?? "") && [...columns].some(([column, role]) => column > first && column < other && /^pagu/.test(role));

/** The headings name different years: the user tells them apart. */
function isOfOtherYear({ headings }: BoundTable, first: number, other: number): boolean {
  const [a, b] = [first, other].map((column) => /\b20\d\d\b/.exec(headings.get(column) ?? "")?.[0]);
  return a !== undefined && b !== undefined && a !== b;
}

const headCell = ({ sheet, headerRows, box }: BoundTable, column: number): CellRef => ({ sheet, row: headerRows[0] ?? box.top, column });

/** Empty tables of the user's own one by one; those made by "Siapkan buku kerja" together, for nobody needs all of them. */
function emptyTables(tables: readonly BoundTable[]): Issue[] {
  const empty = tables.filter(({ kind, bodyRows, totalRows }) => kind !== "profil" && bodyRows.length === 0 && totalRows.length === 0);
  const named = empty.filter(({ name }) => name !== null);
  return [...(named.length > 0 ? [named] : []), ...empty.filter(({ name }) => name === null).map((table) => [table])].flatMap((group): Issue[] => {
    const [first, ...others] = group.map(({ sheet, box }): CellRef => ({ sheet, row: box.top, column: box.left }));
    if (!first) return [];
    const titles = group.map(({ title }) => `“${title}”`).join(", ");
    return [{
      title: "Tabel belum berisi", at: [first, ...others], message: `${others.length === 0 ? "Tabel" : `${others.length + 1} tabel`} belum berisi baris data: ${titles}.`,
      remedy: "Isi tabel yang dipakai; yang tidak dipakai boleh dihapus.", facts: { kind: "no-rows", tables: group.map(({ title }) => title) },
    }];
  });
}

function totalsOnly({ kind, bodyRows, sheet, box, title, totalRows: [total] }: BoundTable): Issue[] {
  if (kind === "profil" || bodyRows.length > 0 || total === undefined) return [];
  return [{
    title: "Tabel hanya berisi jumlah", at: [{ sheet, row: total, column: box.left }], message: `Tabel “${title}” hanya berisi baris jumlah, tanpa rincian yang dijumlahkan.`,
    remedy: "Isi rinciannya di atas baris jumlah.", facts: { kind: "totals-only" },
  }];
}

/** What a table that is bound by its name cannot do without; of several roles in one entry, one is enough. */
const NEEDED: Partial<Record<TableKind, readonly (readonly [name: string, roles: readonly ColumnRole[]])[]>> = {
  "target-iku": [["Indikator Kinerja", ["indikator"]], ["Target", ["target", "tw:1:target", "tw:2:target", "tw:3:target", "tw:4:target"]]],
  "realisasi-iku": [["Indikator Kinerja", ["indikator"]], ["Realisasi", ["realisasi", "penyebab", "solusi"]]],
  anggaran: [["Program atau Kegiatan", ["program", "kegiatan", "sub-kegiatan"]], ["Pagu", ["pagu", "pagu-perubahan"]], ["Realisasi", ["realisasi-anggaran"]]],
  keluaran: [["Tolok Ukur", ["tolok-ukur"]], ["Target", ["target"]], ["Realisasi", ["realisasi"]]],
  "pegawai-golongan": [["Golongan", ["golongan"]]],
};

function missingColumns(table: BoundTable): Issue[] {
  if (table.name === null) return [];
  const roles = new Set(table.columns.values());
  const missing = (NEEDED[table.kind] ?? []).filter(([, any]) => !any.some((role) => roles.has(role))).map(([name]) => name);
  if (missing.length === 0) return [];
  return [{
    title: "Kolom yang diperlukan tidak ada", at: [{ sheet: table.sheet, row: table.box.top, column: table.box.left }], expected: missing.join(", "),
    message: `Tabel ${table.name} tidak punya kolom ${missing.join(" dan ")}, sehingga belum dapat dipakai.`,
    remedy: "Tambahkan kolomnya, atau kembalikan judul kolom seperti semula.", facts: { kind: "lacks-columns", columns: missing },
  }];
}
