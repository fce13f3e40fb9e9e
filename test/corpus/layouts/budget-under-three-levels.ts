import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled, sign } from "../page-parts";
import { total } from "../table-draft";

export const budgetUnderThreeLevels: Layout = {
  name: "budget-under-three-levels",
  habit: "DPA before and after the change, realisasi keuangan in rupiah and per cent under three levels, fisik beside",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Kegiatan");
    caption(page, book, `Laporan Kegiatan ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["kode", "Kode Kegiatan"], ["kegiatan", "Nama Program, Kegiatan, Sub Kegiatan"], ["pagu", "DPA (Rp) | Murni"], ["pagu-perubahan", "DPA (Rp) | Perubahan"], ["realisasi-anggaran", "Realisasi | Keuangan | Rp"], ["serapan", "Realisasi | Keuangan | %"], ["fisik", "Realisasi | Fisik (%)"], ["other", "Pelaksana"]],
      rows: [...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: draw.isOnce(2) }, (l) => [l.kode, l.nama, money(l.murni), money(l.pagu), money(l.realisasi), percent(l.serapan), percent(l.fisik), "Seksi"]), total([...labelled(book, "JUMLAH"), money(sum.murni), money(sum.pagu), money(sum.realisasi), percent(sum.serapan), percent(95)])],
    });
    sign(page, book, 4);
  },
};
