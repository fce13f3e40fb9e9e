import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { roman } from "../number-looks";
import { caption } from "../page-parts";
import { subtotal, total } from "../table-draft";

export const budgetUnwordedSubtotals: Layout = {
  name: "budget-unworded-subtotals",
  habit: "under each program a row of sums without a word; the last row is the total, without a word as well now and then",
  lay(book) {
    const { office, draw, money, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Rekap");
    caption(page, book, `Rekapitulasi Anggaran Tahun ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["kegiatan", "Kegiatan"], ["pagu", "Anggaran"], ["realisasi-anggaran", "Realisasi"], ["sisa", "Sisa"]],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", hasSums: false, after: (line) => [subtotal(["", "", money(line.pagu), money(line.realisasi), money(line.sisa)])] },
          (line) => [line.depth === 0 ? roman(line.nomor) : line.nomor, line.nama, money(line.pagu), money(line.realisasi), money(line.sisa)]),
        total(["", draw.pick(["", "JUMLAH"]), money(sum.pagu), money(sum.realisasi), money(sum.sisa)]),
      ],
    });
  },
};
