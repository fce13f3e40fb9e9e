import { budgetRows, grandTotal } from "../budget-rows";
import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { labelled } from "../page-parts";
import { body, total } from "../table-draft";

export const budgetBesideIndicators: Layout = {
  name: "budget-beside-indicators",
  habit: "an indicator table and a budget table side by side on one sheet with one or two empty columns between",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Ringkasan");
    page.lines([`RINGKASAN KINERJA DAN ANGGARAN ${year}`]).skip();
    page.table({
      kind: "capaian-iku",
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["target", "Target"], ["realisasi", "Realisasi"], ["capaian", "Capaian (%)"]],
      rows: shown(book).map(({ nomor, nama, target, realisasi, capaian }) => body([nomor, nama, target, realisasi, capaian])),
    });
    page.beside(draw.int(1, 2)).table({
      kind: "anggaran",
      columns: [["no", "No"], ["program", "Program"], ["pagu", "Pagu (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "%"]],
      rows: [
        ...budgetRows(office.programs, { down: "program", hasSums: true }, (line) => [line.nomor, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total([...labelled(book, "Jumlah"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
