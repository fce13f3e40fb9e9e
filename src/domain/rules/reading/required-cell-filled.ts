import type { BoundTable, ColumnRole } from "../../assessment";
import { boxName, cellAt, type CellRef, type Grid } from "../../grid";
import type { Records } from "../../model/records";
import { isBlank } from "../../recognise/block";
import type { Issue, Rule } from "../rule";
import { gridsBySheet } from "./bound-cells";
import { figuresByTable, type TableFigures } from "../figures-by-table";
import { isUncalculated } from "./uncalculated";

/** Columns that a data row cannot do without, by kind of table. */
const REQUIRED: Partial<Record<BoundTable["kind"], (role: ColumnRole) => boolean>> = {
  "target-iku": (role) => role === "target",
  "realisasi-iku": (role) => role === "realisasi",
  "capaian-iku": (role) => role === "target" || role === "realisasi",
  "banding-tahun": (role) => /^tahun:\d+:(?:target|realisasi)$/.test(role),
  anggaran: (role) => role === "pagu" || role === "realisasi-anggaran",
  keluaran: (role) => role === "target" || role === "realisasi",
};

export const requiredCellFilled: Rule = {
  id: "required-cell-filled",
  severity: "warning",
  title: "Sel yang wajib terisi tidak kosong",
  basis: "PermenPANRB 53/2014, Lampiran II: tiap indikator disajikan dengan target dan realisasi, tiap baris anggaran dengan pagu dan realisasi.",
  notChecked: "Sel tabel pegawai dan tabel yang jenisnya tidak dikenal, karena sel kosong di sana dapat berarti tidak ada; baris tanpa nama indikator, keluaran, atau kegiatan.",
  lacks: () => [],
  check: ({ tables, records, workbook }) => {
    const grids = gridsBySheet(workbook);
    const headings = headingRows(records);
    const lines = new Map(records.anggaran.map((anggaran) => [anggaran.table, new Set(anggaran.lines.map(({ row }) => row))]));
    return figuresByTable(tables, records.figures).flatMap((figures): Issue[] => {
      const grid = grids.get(figures.table.sheet);
      if (!grid) return [];
      const ofBudget = lines.get(figures.table);
      return [...tableIssues(figures, grid, headings.get(figures.table) ?? new Set(), ofBudget), ...(ofBudget ? namelessRows(figures, grid, ofBudget) : [])];
    });
  },
};

/** @param lines the rows that are lines of a budget; others of its rows need no figures */
function tableIssues({ table, at }: TableFigures, grid: Grid, headings: ReadonlySet<number>, lines?: ReadonlySet<number>): Issue[] {
  const isRequired = REQUIRED[table.kind];
  if (!isRequired) return [];
  const required = [...table.columns].filter(([, role]) => isRequired(role)).map(([column]) => column);
  const isNamed = namesWhat(table, grid);
  const isEmptyAt = (row: number, column: number): boolean => (at(row, column)?.state ?? "empty") === "empty";
  // One of the two stages of the pagu is enough.
  const [pagu, later] = (["pagu", "pagu-perubahan"] as const).map((role) => [...table.columns].find(([, its]) => its === role)?.[0]);
  const rows = [...table.bodyRows, ...(lines ? kegiatanAlone(table, grid) : [])];
  return rows.filter((row) => lines?.has(row) ?? true).flatMap((row): Issue[] => {
    const empty = required.filter((column) => isEmptyAt(row, column) && !isUncalculated(cellAt(grid, row, column)) && !(column === pagu && later !== undefined && !isEmptyAt(row, later)));
    const isHeading = empty.length === required.length && (headings.has(row) || !isNamed(row));
    const [first, ...others] = empty.map((column): CellRef => ({ sheet: table.sheet, row, column }));
    if (!first || isHeading) return [];
    const isBelowFilled = empty.some((column) => at(row - 1, column)?.state === "number");
    return [{
      title: "Sel wajib masih kosong", at: [first, ...others],
      message: `${empty.length} sel di baris ini belum diisi: ${empty.map((column) => table.headings.get(column) ?? "").join(", ")}.${isBelowFilled ? " Sel yang digabung (merge) hanya terbaca di baris paling atasnya." : ""}`,
      remedy: "Isi angkanya; bila memang tidak ada, tulis n/a.",
      facts: { range: boxName({ top: row, bottom: row, left: first.column, right: others.at(-1)?.column ?? first.column }), count: empty.length },
    }];
  });
}

/** Rows that name a kegiatan or sub kegiatan in a column of its own, beside which the amounts of several are merged. */
function kegiatanAlone({ columns, groupRows }: BoundTable, grid: Grid): readonly number[] {
  const of = (level: ColumnRole): number | undefined => [...columns].find(([, role]) => role === level)?.[0];
  const innermost = of("sub-kegiatan") ?? of("kegiatan");
  return innermost === undefined || of("program") === undefined ? [] : groupRows.filter((row) => !isBlank(cellAt(grid, row, innermost)));
}

/** Amounts without a program or kegiatan: merged with the row above, they belong to nothing. The last row may be a total, which another rule tells. */
function namelessRows({ table, at }: TableFigures, grid: Grid, lines: ReadonlySet<number>): Issue[] {
  const columns = [...table.columns].filter(([, role]) => role === "pagu" || role === "realisasi-anggaran").map(([column]) => column);
  const names = [...table.columns].filter(([column, role]) => role !== "no" && role !== "kode" && !table.figureColumns.includes(column)).map(([column]) => column);
  return table.bodyRows.slice(0, -1).filter((row) => !lines.has(row)).flatMap((row): Issue[] => {
    const [first, ...others] = columns.filter((column) => at(row, column)?.value && names.every((name) => isBlank(cellAt(grid, row, name)))).map((column): CellRef => ({ sheet: table.sheet, row, column }));
    if (!first) return [];
    return [{
      title: "Baris tanpa nama", at: [first, ...others], found: at(row, first.column)?.text ?? "",
      message: "Baris ini berisi angka, tetapi program atau kegiatannya kosong, sehingga tidak ikut dihitung. Sel yang digabung (merge) hanya terbaca di baris paling atasnya.",
      remedy: "Tulis program atau kegiatannya di baris ini, atau gabungkan angkanya dengan baris di atasnya.", facts: { kind: "nameless", row },
    }];
  });
}

/** What a row of figures is of: without it the row is a heading (a sasaran alone) or goes on with the one above. */
const NAMES: Partial<Record<BoundTable["kind"], readonly ColumnRole[]>> = {
  "target-iku": ["indikator"], "realisasi-iku": ["indikator"], "capaian-iku": ["indikator"], "banding-tahun": ["indikator"], keluaran: ["tolok-ukur"],
};

/** Whether a row names what its figures are of; always so in a table without such a column. */
function namesWhat(table: BoundTable, grid: Grid): (row: number) => boolean {
  const roles = NAMES[table.kind] ?? [];
  const columns = [...table.columns].filter(([, role]) => roles.includes(role)).map(([column]) => column);
  return (row) => columns.length === 0 || columns.some((column) => !isBlank(cellAt(grid, row, column)));
}

/** Rows without amounts of their own that only head others: a program in a table bound by name, a kegiatan above its outputs. */
function headingRows({ anggaran, keluaran }: Records): ReadonlyMap<BoundTable, ReadonlySet<number>> {
  const ofBudget = anggaran.map(({ table, lines }) => {
    const parents = new Set(lines.map(({ parent }) => parent));
    return [table, new Set(lines.flatMap(({ row }, i) => (parents.has(i) ? [row] : [])))] as const;
  });
  const ofOutputs = keluaran.map(({ table, lines }) => [table, new Set(lines.flatMap(({ kegiatan }) => (kegiatan ? [kegiatan.cell.row] : [])))] as const);
  return new Map<BoundTable, ReadonlySet<number>>([...ofOutputs, ...ofBudget]);
}
