import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { total } from "../table-draft";

export const budgetBlockPerProgram: Layout = {
  name: "budget-block-per-program",
  habit: "a table of its own for each program, stacked with its name above and a JUMLAH below; one blank row between",
  lay(book) {
    const { office, money, percent, year } = book;
    const page = book.page("Per Program");
    caption(page, book, `RINCIAN REALISASI PER PROGRAM TAHUN ${year}`);
    for (const program of office.programs) {
      const sum = grandTotal([program]);
      caption(page, book, program.nama);
      page.table({
        kind: "anggaran",
        columns: [["no", "No"], ["kegiatan", "Kegiatan"], ["pagu", "Pagu (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "%"]],
        rows: [
          ...budgetRows([program], { down: "kegiatan", from: "kegiatan", hasSums: true }, (line) => [line.nomor, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
          total(["", "Jumlah", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
        ],
      }).skip();
    }
  },
};
