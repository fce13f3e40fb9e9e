import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { total } from "../table-draft";

export const budgetBeforeAndAfterChange: Layout = {
  name: "budget-before-and-after-change",
  habit: "anggaran before and after the change under one heading, realisasi in rupiah, per cent and fisik under another",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Murni-Perubahan");
    caption(page, book, `ANGGARAN DAN REALISASI ${office.nama.toUpperCase()}`, `TAHUN ANGGARAN ${year}`);
    page.table({
      kind: "anggaran", numbers: "brackets",
      columns: [
        ["no", "No"], ["kegiatan", "Program / Kegiatan / Sub Kegiatan"], ["pagu", "Anggaran (Rp) | Sebelum Perubahan"], ["pagu-perubahan", "Anggaran (Rp) | Setelah Perubahan"],
        ["realisasi-anggaran", "Realisasi | Keuangan (Rp)"], ["serapan", "Realisasi | %"], ["fisik", "Realisasi | Fisik (%)"], ["sisa", "Sisa Anggaran (Rp)"],
      ],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [[String(line.nomor), String.fromCharCode(96 + line.nomor), "-"][line.depth] ?? "", line.nama, money(line.murni), money(line.pagu), money(line.realisasi), percent(line.serapan), percent(line.fisik), money(line.sisa)]),
        total([...labelled(book, "Jumlah Total"), money(sum.murni), money(sum.pagu), money(sum.realisasi), percent(sum.serapan), "", money(sum.sisa)]),
      ],
    });
  },
};
