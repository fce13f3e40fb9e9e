import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { lessOf, shareOf, sumAbove } from "../put";
import { total } from "../table-draft";

export const budgetNamesInOwnColumns: Layout = {
  name: "budget-names-in-own-columns",
  habit: "program, kegiatan and sub kegiatan in columns of their own, merged over their rows; formulas for sisa, share and total; an Excel table called Tabel1",
  lay(book) {
    const { office, year } = book;
    const sum = grandTotal(office.programs);
    const rows = budgetRows(office.programs, { down: "sub-kegiatan", from: "sub-kegiatan", hasSums: true }, (line) => {
      const [program, kegiatan] = line.above;
      const isFirst = line.nomor === 1;
      const pagu = line.pagu ?? 0;
      const realisasi = line.realisasi ?? 0;
      return [isFirst && kegiatan?.nomor === 1 ? (program?.nama ?? "") : "", isFirst ? (kegiatan?.nama ?? "") : "", line.nama, { value: pagu, format: "#,##0" }, { value: realisasi, format: "#,##0" }, lessOf(pagu - realisasi, 2, 1), shareOf((realisasi / pagu) * 100, 2, 3)];
    });
    const page = book.page("Anggaran Sub Kegiatan");
    caption(page, book, `Pagu dan Realisasi Sub Kegiatan Tahun ${year}`);
    page.table({
      kind: "anggaran", named: "Tabel1",
      columns: [["program", "Program"], ["kegiatan", "Kegiatan"], ["sub-kegiatan", "Sub Kegiatan"], ["pagu", "Pagu"], ["realisasi-anggaran", "Realisasi"], ["sisa", "Sisa"], ["serapan", "Serapan (%)"]],
      rows: [...rows, total(["TOTAL", "", "", sumAbove(sum.pagu, rows.length), sumAbove(sum.realisasi, rows.length), lessOf(sum.sisa, 2, 1), shareOf(sum.serapan, 2, 3)])],
    });
  },
};
