import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { lower, upper } from "../number-looks";
import { caption, labelled } from "../page-parts";
import { subtotal, total } from "../table-draft";

export const budgetUnitsBelowHeadings: Layout = {
  name: "budget-units-below-headings",
  habit: "“(Rp)” and “(%)” alone in the lower row of headings; A, 1, a; Total A, Sub Total Program 1",
  lay(book) {
    const { office, draw, money, percent } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Rekap");
    caption(page, book, "REKAPITULASI REALISASI");
    page.table({
      kind: "anggaran", numbers: draw.pick(["plain", "misaligned"]),
      columns: [["no", "No"], ["kegiatan", "Program / Kegiatan / Sub Kegiatan"], ["pagu", "Anggaran | (Rp)"], ["realisasi-anggaran", "Realisasi | (Rp)"], ["serapan", "Realisasi | (%)"], [["other", "keterangan", "penyebab"], "Permasalahan"]],
      rows: [...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: false, after: (p) => [subtotal(["", draw.pick([`Total ${upper(p.nomor)}`, `Sub Total Program ${p.nomor}`]), money(p.pagu), money(p.realisasi), percent(p.serapan)])] }, (l) => [[upper, String, lower][l.depth]?.(l.nomor) ?? "", l.nama, money(l.pagu), money(l.realisasi), percent(l.serapan)]), total([...labelled(book, "TOTAL A + B"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan)])],
    });
  },
};
