import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { total } from "../table-draft";

export const budgetWithHelperColumn: Layout = {
  name: "budget-with-helper-column",
  habit: "a hidden column of the clerk's own inside the table, figures for looking up; the headings in two levels",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Kertas Kerja");
    caption(page, book, `Kertas Kerja Realisasi ${year}`);
    const hidden = page.left + 2;
    page.table({
      kind: "anggaran",
      columns: [["kode", "Kode"], ["kegiatan", "Program/Kegiatan"], ["other", draw.pick(["", "bantu", "key"])], ["pagu", "Anggaran | Pagu"], ["realisasi-anggaran", "Anggaran | Realisasi"], ["serapan", "Anggaran | %"], ["keterangan", "Catatan"]],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", hasSums: true }, (line) => [line.kode, line.nama, line.depth * 10 + line.nomor, money(line.pagu), money(line.realisasi), percent(line.serapan), ""]),
        total(["", "JUMLAH", "", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    }).hide(hidden);
  },
};
