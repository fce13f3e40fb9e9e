import { budgetRows, grandTotal } from "../budget-rows";
import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, total } from "../table-draft";

export const stackedWithoutAGap: Layout = {
  name: "stacked-without-a-gap",
  habit: "two tables right under each other: the second one's headings follow the first one's last row, or a caption between",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Matriks");
    caption(page, book, `MATRIKS KINERJA ${year}`);
    page.table({
      kind: "target-iku",
      columns: [["no", "No"], ["sasaran", "Sasaran"], ["indikator", "Indikator"], ["satuan", "Satuan"], ["target", "Target"]],
      rows: shown(book).map(({ nomor, sasaran, nama, satuan, target }) => body([nomor, sasaran, nama, satuan, target])),
    });
    if (draw.isOnce(2)) page.lines(["Program dan Anggaran"]);
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["program", "Program"], ["pagu", "Anggaran"], ["realisasi-anggaran", "Realisasi"], ["serapan", "%"]],
      rows: [...budgetRows(office.programs, { down: "program", hasSums: true }, (line) => [line.nomor, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]), total(["", "Jumlah", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)])],
    });
  },
};
