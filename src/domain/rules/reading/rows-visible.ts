import type { BoundTable } from "../../assessment";
import { columnName, type CellRef, type Hidden } from "../../grid";
import type { Issue, Rule } from "../rule";
import { gridsBySheet } from "./bound-cells";
import { rangesOf } from "./ranges-of";

export const rowsVisible: Rule = {
  id: "rows-visible",
  severity: "warning",
  title: "Tidak ada baris atau kolom yang tersembunyi",
  basis: "Baris yang tersembunyi atau tersaring ikut dijumlahkan, tetapi tidak terlihat di kertas maupun di layar.",
  notChecked: "Lembar yang disembunyikan, dan sel yang angkanya tidak tampak karena format atau warna.",
  lacks: () => [],
  check: ({ tables, workbook }) => {
    const grids = gridsBySheet(workbook);
    return tables.flatMap((table): Issue[] => {
      const hidden = grids.get(table.sheet)?.hidden;
      return hidden && table.kind !== "narasi" ? issueOf(table, hidden) : [];
    });
  },
};

function issueOf({ sheet, box, title }: BoundTable, hidden: Hidden): Issue[] {
  const rows = hidden.rows.filter((row) => row >= box.top && row <= box.bottom);
  const columns = hidden.columns.filter((column) => column >= box.left && column <= box.right);
  const [first, ...others] = [...rows.map((row): CellRef => ({ sheet, row, column: box.left })), ...columns.map((column): CellRef => ({ sheet, row: box.top, column }))];
  if (!first) return [];
  const said = [...(rows.length > 0 ? [`baris ${rangesOf(rows, String)}`] : []), ...(columns.length > 0 ? [`kolom ${rangesOf(columns, columnName)}`] : [])].join(" dan ");
  const filtered = hidden.filtered && rows.length > 0;
  return [{
    title: filtered ? "Tabel sedang disaring" : columns.length === 0 ? "Ada baris tersembunyi" : rows.length === 0 ? "Ada kolom tersembunyi" : "Ada baris dan kolom tersembunyi",
    at: [first, ...others], found: said, message: `Di tabel “${title}”, ${said} tersembunyi${filtered ? " oleh saringan (filter)" : ""}; isinya tetap dibaca dan dihitung.`,
    remedy: filtered ? "Hapus saringannya (Data › Clear) bila baris itu memang bagian laporan; hapus barisnya bila bukan." : "Tampilkan (Unhide) bila memang bagian laporan; hapus bila bukan.",
    facts: { rows, columns, filtered },
  }];
}
