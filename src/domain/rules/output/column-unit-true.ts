import type { BoundTable } from "../../assessment";
import { cellAt, type CellRef, type Workbook } from "../../grid";
import type { Figure } from "../../model/figure";
import type { Issue, Rule } from "../rule";

/** What a heading says in brackets of all that stands below it. */
const SAYS: readonly (readonly [RegExp, string, (figure: Figure) => boolean])[] = [
  [/\(\s*(?:dalam\s+)?(?:rp\.?|rupiah)\s*\)/i, "Rp", (figure) => figure.percent || (figure.unit !== null && !/^(?:rp\.?|rupiah|ribu|juta|milyar|miliar)$/i.test(figure.unit))],
  [/\(\s*(?:dalam\s+)?(?:%|persen)\s*\)/i, "%", (figure) => figure.unit !== null],
];

export const columnUnitTrue: Rule = {
  id: "column-unit-true",
  severity: "warning",
  title: "Satuan di judul kolom sesuai isinya",
  basis: "Satuan di judul kolom berlaku untuk semua angka di bawahnya: “Target (Rp.)” di atas “12 bulan” dibaca sebagai kekeliruan.",
  notChecked: "Angka tanpa satuan sendiri; tabel indikator dan pegawai; judul yang tidak menyebut satuan.",
  lacks: () => [],
  check: ({ records, tables, workbook }) => {
    const odd = records.figures.filter(({ state, unit, percent }) => state === "number" && (unit !== null || percent));
    return tables.filter(({ kind }) => kind === "keluaran" || kind === "anggaran").flatMap((table) => tableIssue(table, odd.filter(({ cell }) => isIn(table, cell)), workbook));
  },
};

const isIn = ({ sheet, box }: BoundTable, cell: CellRef): boolean => cell.sheet === sheet && cell.row >= box.top && cell.row <= box.bottom && cell.column >= box.left && cell.column <= box.right;

/** One for the whole table: its headings were copied together. */
function tableIssue(table: BoundTable, figures: readonly Figure[], workbook: Workbook): Issue[] {
  const columns = [...table.headings].flatMap(([column, heading]) => {
    const says = SAYS.find(([pattern]) => pattern.test(heading));
    const untrue = says ? figures.filter((figure) => figure.cell.column === column && says[2](figure)) : [];
    return says && untrue.length > 0 ? [{ column, heading, unit: says[1], untrue }] : [];
  });
  const [first, ...others] = columns;
  if (!first) return [];
  const cells = columns.map(({ column, unit }) => headingCell(table, column, unit, workbook));
  const examples = [...new Set(columns.flatMap(({ untrue }) => untrue.map(({ text }) => `“${text}”`)))].slice(0, 3).join(", ");
  const count = columns.reduce((sum, { untrue }) => sum + untrue.length, 0);
  return [{
    title: "Satuan di judul kolom tidak sesuai isinya", at: [cells[0] ?? headingCell(table, first.column, first.unit, workbook), ...cells.slice(1)], found: first.heading,
    message: `Judul kolom menyebut ${first.unit}, padahal ${count} sel di bawahnya berisi ${examples}${others.length > 0 ? `; begitu pula kolom ${others.map(({ heading }) => `“${heading}”`).join(", ")}` : ""}.`,
    remedy: `Hapus “(${first.unit})” dari judul dan tulis satuan di tiap baris, atau beri kolom satuan tersendiri.`,
    facts: { unit: first.unit, columns: columns.length, cells: count },
  }];
}

/** The lowest heading row in which the unit stands. */
function headingCell(table: BoundTable, column: number, unit: string, workbook: Workbook): CellRef {
  const grid = workbook.grids.find(({ sheet }) => sheet === table.sheet);
  const says = (row: number): boolean => {
    const value = grid && cellAt(grid, row, column).value;
    return typeof value === "string" && value.toLowerCase().includes(unit.toLowerCase());
  };
  const row = [...table.headerRows].reverse().find(says);
  return { sheet: table.sheet, row: row ?? table.headerRows.at(-1) ?? table.box.top, column };
}
