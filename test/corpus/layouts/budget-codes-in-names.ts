import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { total } from "../table-draft";

export const budgetCodesInNames: Layout = {
  name: "budget-codes-in-names",
  habit: "the code in front of the name in one cell; a running number beside; the headings' year in a level above all",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    let number = 0;
    const page = book.page("Sub Kegiatan");
    caption(page, book, "Realisasi Sub Kegiatan");
    page.table({
      kind: "anggaran", numbers: book.draw.pick(["plain", "misaligned"]),
      columns: [["no", "No"], ["kegiatan", "Program / Kegiatan / Sub Kegiatan"], ["pagu", `Tahun Anggaran ${year} | Anggaran (Rp)`], ["realisasi-anggaran", `Tahun Anggaran ${year} | Realisasi (Rp)`], ["serapan", `Tahun Anggaran ${year} | %`]],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [++number, `${line.kode} ${line.nama}`, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total(["", "Jumlah", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
