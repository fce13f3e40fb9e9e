import type { BoundTable, ColumnRole, TableKind } from "../assessment";
import { cellAt, type Grid, type NamedTable } from "../grid";
import { headingText, type Block } from "./block";
import { figureColumns } from "./figure-columns";
import { readHeading, type Heading } from "./heading";
import { look } from "./kind";
import { kinds } from "./kinds/index";
import { filledColumns } from "./row-shape";
import { totalKind } from "./total-label";

/** Excel tables that are bound by their name alone (REPORTS of the product: "Siapkan buku kerja" makes them). */
const NAMED: Readonly<Record<string, TableKind>> = {
  profil: "profil", targetiku: "target-iku", realisasiiku: "realisasi-iku", anggaran: "anggaran", keluaran: "keluaran",
  pegawaigolongan: "pegawai-golongan", pegawaijabatan: "pegawai-jabatan",
};

/** In these a row called JUMLAH is no line, though Excel's own totals row is the place for it. */
const ADDS_UP: ReadonlySet<TableKind> = new Set(["anggaran", "pegawai-golongan", "pegawai-jabatan"]);

export const namedKind = (table: NamedTable): TableKind | null => NAMED[table.name.toLowerCase()] ?? null;

/** Binds an Excel table by name, its empty rows left out; `null` when the name is none of ours or it has no heading row. */
export function bindNamed(grid: Grid, table: NamedTable): BoundTable | null {
  const kind = namedKind(table);
  if (!kind || !table.headerRow) return null;
  const { top, bottom, left, right } = table.box;
  const headings = new Map<number, Heading>();
  for (let column = left; column <= right; column++) headings.set(column, readHeading([headingText(cellAt(grid, top, column))]));
  const lastBody = table.totalsRow ? bottom - 1 : bottom;
  const rows = Array.from({ length: Math.max(0, lastBody - top) }, (_, i) => top + 1 + i).filter((row) => filledColumns(grid, row, left, right).length > 0);
  const block: Block = { grid, box: table.box, title: table.name, headerRows: [top], numberRow: null, headings, rows };
  const typedTotals = new Set(ADDS_UP.has(kind) ? rows.filter((row) => filledColumns(grid, row, left, right).some((column) => isTotal(headingText(cellAt(grid, row, column))))) : []);
  return {
    kind, sheet: grid.sheet, box: table.box, title: table.name, name: table.name, sure: true, doubts: [],
    columns: new Map([...headings].map(([column, heading]) => [column, roleOf(kind, heading, block)])),
    headings: new Map([...headings].map(([column, heading]) => [column, heading.text])),
    headerRows: [top], numberRow: null, figureColumns: kind === "profil" ? [] : figureColumns(block), groupRows: [],
    totalRows: table.totalsRow ? [...typedTotals, bottom] : [...typedTotals], bodyRows: rows.filter((row) => !typedTotals.has(row)),
    reason: `tabel bernama ${table.name}`,
  };
}

function roleOf(kind: TableKind, heading: Heading, block: Block): ColumnRole {
  return kinds.find((candidate) => candidate.kind === kind)?.role(heading, look(block)) ?? "other";
}

/** "JUMLAH", "Grand Total" and nothing more. */
const isTotal = (text: string): boolean => /^[jtg]/i.test(text) && totalKind(text, false) === "total";
