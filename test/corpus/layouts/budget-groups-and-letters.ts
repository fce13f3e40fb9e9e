import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { lower, roman } from "../number-looks";
import { caption, labelled, sign, source } from "../page-parts";
import { total } from "../table-draft";

export const budgetGroupsAndLetters: Layout = {
  name: "budget-groups-and-letters",
  habit: "programs as group rows under I, II; kegiatan under a, b; number row; JUMLAH; source and signature below",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Realisasi Anggaran");
    caption(page, book, "REALISASI ANGGARAN PER PROGRAM DAN KEGIATAN", `${office.nama.toUpperCase()} TAHUN ANGGARAN ${year}`);
    page.table({
      kind: "anggaran", numbers: book.draw.pick(["plain", "brackets", "formulas"]),
      columns: [["no", "No"], ["kegiatan", "Program / Kegiatan"], ["pagu", "Pagu Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "Capaian (%)"]],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", hasSums: false }, (line) => [line.depth === 0 ? roman(line.nomor) : lower(line.nomor), line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total([...labelled(book, "JUMLAH"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
    source(page, `DPPA ${office.nama} Tahun ${year}`);
    sign(page, book, 3);
  },
};
