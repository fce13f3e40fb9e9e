import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { lower, roman } from "../number-looks";
import { caption, sign } from "../page-parts";
import { onTop, total } from "../table-draft";

export const budgetFourDepths: Layout = {
  name: "budget-four-depths",
  habit: "I, 1, a in a column of their own, with sums on top, below a first row for the whole belanja; total named Jumlah Belanja",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const hasFirst = draw.isOnce(2);
    const page = book.page("Realisasi Belanja");
    caption(page, book, `Realisasi Belanja Langsung ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "Nomor"], ["kegiatan", "Uraian Program, Kegiatan, Sub Kegiatan"], ["pagu", "Pagu Dana (Rp)"], ["realisasi-anggaran", "Realisasi Dana (Rp)"], ["serapan", "Persen"], ["sisa", "Sisa Dana"]],
      rows: [
        ...(hasFirst ? [onTop(["", "BELANJA LANGSUNG", money(sum.pagu), money(sum.realisasi), percent(sum.serapan), money(sum.sisa)], "above")] : []),
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [[roman, String, lower][line.depth]?.(line.nomor) ?? "", line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan), money(line.sisa)]),
        ...(hasFirst ? [] : [total(["", "Jumlah Belanja", money(sum.pagu), money(sum.realisasi), percent(sum.serapan), money(sum.sisa)])]),
      ],
    });
    sign(page, book, 3);
  },
};
