import type { BoundTable, TableKind } from "../../assessment";
import { sum } from "../../calculate/decimals";
import { boxName, cellAt, type CellRef, type Grid } from "../../grid";
import { formatIndonesian } from "../../indonesian-number";
import { headingText } from "../../recognise/block";
import { totalKind } from "../../recognise/total-label";
import type { Issue, Rule } from "../rule";
import { gridsBySheet } from "./bound-cells";
import { figuresByTable, type TableFigures } from "../figures-by-table";

/** Tables whose rows add up. */
const ADDS_UP: ReadonlySet<TableKind> = new Set(["anggaran", "anggaran-multi-tahun", "pegawai-golongan", "pegawai-jabatan", "pegawai-jenis-kelamin", "arithmetic"]);

export const totalRowRecognised: Rule = {
  id: "total-row-recognised",
  severity: "warning",
  title: "Baris jumlah dikenali dan terisi",
  basis: "Baris jumlah yang dibaca sebagai rincian terhitung dua kali; baris JUMLAH tanpa angka tidak menjumlahkan apa-apa.",
  notChecked: "Jumlah atas sebagian baris saja, serta tabel indikator dan keluaran, yang barisnya tidak dijumlahkan.",
  lacks: () => [],
  check: ({ tables, workbook, records }) => {
    const grids = gridsBySheet(workbook);
    const rootsOf = new Map(records.anggaran.map(({ table, lines }) => [table, lines.filter(({ parent }) => parent === null).map(({ row }) => row)]));
    return figuresByTable(tables, records.figures).flatMap((figures): Issue[] => {
      const grid = grids.get(figures.table.sheet);
      return grid && ADDS_UP.has(figures.table.kind) ? [...emptyTotals(figures, grid), ...unnamedTotals(figures, grid, rootsOf.get(figures.table) ?? [])] : [];
    });
  },
};

function emptyTotals({ table, at }: TableFigures, grid: Grid): Issue[] {
  if (!table.bodyRows.some((row) => table.figureColumns.some((column) => at(row, column)?.state === "number"))) return [];
  return table.totalRows.flatMap((row): Issue[] => {
    const label = labelOf(table, grid, row);
    const [first, ...others] = table.figureColumns.map((column): CellRef => ({ sheet: table.sheet, row, column }));
    const isEmpty = table.figureColumns.every((column) => at(row, column)?.state === "empty" && cellAt(grid, row, column).formula === null);
    if (!first || !isEmpty || totalKind(label, true) === "derived") return [];
    return [{
      title: "Baris jumlah kosong", at: [first, ...others], found: label, message: `Baris “${label}” tidak berisi angka.`,
      remedy: "Isi dengan rumus penjumlahan, atau hapus barisnya.", facts: { kind: "empty", range: boxName({ top: row, bottom: row, left: first.column, right: others.at(-1)?.column ?? first.column }) },
    }];
  });
}

/** A row that is taken for a line although it looks like none and holds exactly the sums of the rows above it. */
function unnamedTotals(figures: TableFigures, grid: Grid, roots: readonly number[]): Issue[] {
  const { table } = figures;
  const isTotalLike = totalLike(table, grid);
  const last = table.bodyRows.at(-1);
  return segmentsOf(table).flatMap((segment) => segment.flatMap((row, i): Issue[] => {
    const isEnd = i === segment.length - 1;
    if (i < 2 && row !== last) return [];
    if (!(isEnd || labelOf(table, grid, row) === "") || !isTotalLike(row)) return [];
    const above = segment.slice(0, i);
    const wider = row === last ? [table.bodyRows.slice(0, -1), roots.filter((each) => each < row)] : [];
    const matched = [above, ...wider].map((rows) => summedColumns(figures, row, rows)).find((columns) => columns.length > 0);
    const [first, ...others] = (matched ?? []).map((column): CellRef => ({ sheet: table.sheet, row, column }));
    const figure = first && figures.at(row, first.column);
    if (!first || !figure?.value) return [];
    return [{
      title: "Mungkin baris jumlah", at: [first, ...others], found: figure.text,
      message: `Angka di baris ini persis jumlah baris di atasnya (${formatIndonesian(figure.value)}), tetapi barisnya tidak bernama jumlah, sehingga dihitung sebagai rincian.`,
      remedy: "Tulis JUMLAH di kolom uraian bila ini baris jumlah; bila rincian, beri nomor atau kode seperti baris lainnya.",
      facts: { kind: "unrecognised", columns: others.length + 1 },
    }];
  }));
}

/** The rows of data between headings of groups and totals. */
function segmentsOf({ bodyRows, groupRows, totalRows }: BoundTable): number[][] {
  const breaks = [...groupRows, ...totalRows].sort((a, b) => a - b);
  const segments: number[][] = [[]];
  let next = 0;
  for (const row of bodyRows) {
    for (; (breaks[next] ?? Infinity) < row; next++) if (segments.at(-1)?.length !== 0) segments.push([]);
    segments.at(-1)?.push(row);
  }
  return segments;
}

/** The columns in which a row holds the sum of others; none when it does not in every column that it fills, or says too little. */
function summedColumns({ table, at }: TableFigures, row: number, above: readonly number[]): number[] {
  const filled = table.figureColumns.filter((column) => isSummed(table, column) && !["empty", "none"].includes(at(row, column)?.state ?? "empty"));
  const matched = filled.filter((column) => {
    const stated = at(row, column)?.value;
    const parts = above.map((each) => at(each, column)?.value).filter((value) => value !== null && value !== undefined);
    return stated && !stated.isZero() && parts.filter((part) => !part.isZero()).length >= 2 && sum(parts).eq(stated);
  });
  const isLarge = matched.some((column) => at(row, column)?.value?.abs().gte(LARGE));
  const others = filled.filter((column) => !matched.includes(column) && !at(row, column)?.value?.isZero());
  return others.length === 0 && matched.length > 0 && (isLarge || matched.length >= ENOUGH) ? matched : [];
}

/** Amounts from here on, or so many columns at once, do not add up by chance. */
const LARGE = 1000;
const ENOUGH = 3;

/** Shares and figures of performance do not add up. */
const isSummed = ({ columns, headings }: BoundTable, column: number): boolean =>
  !["serapan", "fisik", "capaian", "target", "realisasi", "no", "kode"].includes(columns.get(column) ?? "other") && !/%|persen|rasio/i.test(headings.get(column) ?? "");

/** Rows that lack the number or code that other rows have, or any name; in a table without numbers, its last row. */
function totalLike(table: BoundTable, grid: Grid): (row: number) => boolean {
  const isBlankAt = (row: number, column: number): boolean => cellAt(grid, row, column).value === null;
  const numbered = [...table.columns].filter(([, role]) => role === "no" || role === "kode").map(([column]) => column).filter((column) => table.bodyRows.some((row) => !isBlankAt(row, column)));
  if (numbered.length > 0) return (row) => numbered.every((column) => isBlankAt(row, column));
  const last = table.bodyRows.at(-1);
  return (row) => row === last || labelOf(table, grid, row) === "";
}

/** The first words of a row left of its figures. */
function labelOf({ box, figureColumns }: BoundTable, grid: Grid, row: number): string {
  for (let column = box.left; column <= box.right; column++) {
    const text = figureColumns.includes(column) ? "" : headingText(cellAt(grid, row, column));
    if (text !== "") return text;
  }
  return "";
}
