import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { roman } from "../number-looks";
import { caption, labelled, sign } from "../page-parts";
import { subtotal, total } from "../table-draft";

export const budgetWordedSubtotals: Layout = {
  name: "budget-worded-subtotals",
  habit: "programs as names, a worded subtotal under each (Jumlah I, Sub Total, JUMLAH PROGRAM 1), a total at the end",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const word = draw.pick([(n: number) => `Jumlah ${roman(n)}`, () => "Sub Total", (n: number) => `JUMLAH PROGRAM ${n}`, () => "Sub Jumlah"]);
    const page = book.page("Realisasi");
    caption(page, book, `REALISASI KEUANGAN ${office.nama.toUpperCase()}`, `TAHUN ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "NO."], ["kegiatan", "PROGRAM DAN KEGIATAN"], [["pagu-perubahan", "pagu"], "PAGU DPPA (Rp)"], ["realisasi-anggaran", "REALISASI KEUANGAN (Rp)"], ["serapan", "%"]],
      rows: [
        ...budgetRows(office.programs, {
          down: "kegiatan", hasSums: false,
          after: (line) => [subtotal(["", word(line.nomor), money(line.pagu), money(line.realisasi), percent(line.serapan)])],
        }, (line) => [line.depth === 0 ? roman(line.nomor) : line.nomor, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total([...labelled(book, draw.pick(["TOTAL", "JUMLAH TOTAL", "Grand Total"])), money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
    sign(page, book, 3);
  },
};
