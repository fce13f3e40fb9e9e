import { columnName } from "../../grid";
import type { Figure } from "../../model/figure";
import type { Issue, Rule } from "../rule";

export const numberStoredAsText: Rule = {
  id: "number-stored-as-text",
  severity: "warning",
  title: "Angka disimpan sebagai angka",
  basis: "Excel leaves texts out of its sums, so a total over such cells is silently too small.",
  notChecked: "Figures that carry a unit (12 Bulan, 3 Dokumen): there the unit is part of what is said.",
  lacks: () => [],
  check: ({ records }) => {
    const byColumn = new Map<string, Figure[]>();
    for (const figure of records.figures) {
      if (figure.state !== "number" || figure.stored !== "text" || figure.unit !== null) continue;
      const key = `${figure.cell.sheet}!${figure.cell.column}`;
      const column = byColumn.get(key);
      if (column) column.push(figure);
      else byColumn.set(key, [figure]);
    }
    return [...byColumn.values()].map(columnIssue);
  },
};

function columnIssue(figures: readonly Figure[]): Issue {
  const [first, ...others] = figures.map(({ cell }) => cell);
  if (!first) throw new Error("a group of figures is never empty");
  const column = columnName(first.column);
  return {
    title: "Angka tersimpan sebagai teks", at: [first, ...others], found: figures[0]?.text ?? "",
    message: `${figures.length} angka di kolom ${column} tersimpan sebagai teks, sehingga tidak ikut terjumlah oleh rumus Excel.`,
    remedy: "Ketik ulang sebagai angka; tampilan Rp, titik, dan % diatur lewat format sel.",
    facts: { column, count: figures.length },
  };
}
