import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { lower, roman } from "../number-looks";
import { caption, labelled } from "../page-parts";
import { blank, total } from "../table-draft";

export const budgetWithGaps: Layout = {
  name: "budget-with-gaps",
  habit: "a blank row after the headings, before each program and before the total; an empty column inside the table",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const rows = office.programs.flatMap((program) => [
      blank,
      ...budgetRows([program], { down: "kegiatan", hasSums: false }, (line) => [line.depth === 0 ? roman(line.nomor) : lower(line.nomor), line.nama, "", money(line.pagu), money(line.realisasi), percent(line.serapan)]),
    ]);
    const page = book.page("Realisasi");
    caption(page, book, `Realisasi Anggaran ${office.nama} Tahun ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["kegiatan", "Program / Kegiatan"], ["other", ""], ["pagu", "Pagu (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "%"]],
      rows: [...rows, blank, total([...labelled(book, "JUMLAH"), "", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)])],
    });
  },
};
