import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { total } from "../table-draft";

export const budgetIndented: Layout = {
  name: "budget-indented",
  habit: "no code and no number: program, kegiatan, sub kegiatan are told by leading spaces; sums on top",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const step = book.draw.pick([2, 3, 4]);
    const page = book.page("Belanja");
    caption(page, book, `Realisasi Belanja ${office.nama}`, `Tahun Anggaran ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["kegiatan", "Uraian"], ["pagu", "Pagu"], ["realisasi-anggaran", "Realisasi"], ["serapan", "Persentase"]],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [" ".repeat(line.depth * step) + line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total(["TOTAL", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
    source(page, `Laporan Keuangan ${office.nama}, ${year}`);
  },
};
