import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { total } from "../table-draft";

export const budgetDecimalNumbering: Layout = {
  name: "budget-decimal-numbering",
  habit: "rows numbered 1, 1.1, 1.1.1 in the column No; sums on top",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Lampiran");
    caption(page, book, `Lampiran Realisasi Anggaran ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "No."], ["kegiatan", "Program/Kegiatan/Sub Kegiatan"], ["pagu", "Pagu Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi Anggaran (Rp)"], ["serapan", "Persentase (%)"]],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [line.depth === 0 ? line.nomor : [...line.above, line].map(({ nomor }) => nomor).join("."), line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total(["", "TOTAL ANGGARAN", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
