import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { total } from "../table-draft";

export const budgetCodesSumsOnTop: Layout = {
  name: "budget-codes-sums-on-top",
  habit: "SIPD style: code, then program, kegiatan and sub kegiatan in one column, each with the sum of what is below it",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Anggaran");
    caption(page, book, `PAGU DAN REALISASI BELANJA TAHUN ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["kode", "Kode"], ["kegiatan", "Program/Kegiatan/Sub Kegiatan"], ["pagu", "Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "%"], ["sisa", "Sisa Anggaran (Rp)"]],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [line.kode, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan), money(line.sisa)]),
        total([...labelled(book, "Jumlah"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan), money(sum.sisa)]),
      ],
    });
  },
};
