import type { BoundTable, ColumnRole } from "../../assessment";
import { boxName, type CellRef } from "../../grid";
import type { Figure } from "../../model/figure";
import type { Issue, Rule } from "../rule";

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
  basis: "PermenPANRB 53/2014, Lampiran II: each indicator is shown with target and realisasi, each budget line with pagu and realisasi.",
  notChecked: "Cells of staff tables and of tables of unknown kind, where an empty cell may mean none.",
  lacks: () => [],
  check: ({ tables, records }) => {
    const empty = new Set<Figure>(records.figures.filter(({ state }) => state === "empty"));
    const byPlace = new Map([...empty].map((figure) => [`${figure.cell.sheet}!${figure.cell.row},${figure.cell.column}`, figure.cell]));
    return tables.flatMap((table) => tableIssues(table, byPlace));
  },
};

function tableIssues(table: BoundTable, empty: ReadonlyMap<string, CellRef>): Issue[] {
  const isRequired = REQUIRED[table.kind];
  if (!isRequired) return [];
  const required = [...table.columns].filter(([, role]) => isRequired(role)).map(([column]) => column);
  return table.bodyRows.flatMap((row) => {
    const cells = required.map((column) => empty.get(`${table.sheet}!${row},${column}`)).filter((cell) => cell !== undefined);
    const [first, ...others] = cells;
    const last = others.at(-1) ?? first;
    if (!first || !last) return [];
    const range = boxName({ top: row, bottom: row, left: first.column, right: last.column });
    return [{
      title: "Sel wajib masih kosong", at: [first, ...others] as const,
      message: `${cells.length} sel di baris ini belum diisi: ${cells.map((cell) => table.headings.get(cell.column) ?? "").join(", ")}.`,
      remedy: "Isi angkanya; bila memang tidak ada, tulis n/a.",
      facts: { range, count: cells.length },
    }];
  });
}
