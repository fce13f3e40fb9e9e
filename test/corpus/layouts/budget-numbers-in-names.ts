import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, sign } from "../page-parts";
import { roman, upper } from "../number-looks";
import { total } from "../table-draft";

export const budgetNumbersInNames: Layout = {
  name: "budget-numbers-in-names",
  habit: "I. / A. / 1. written in front of the name, in the same cell; programs and kegiatan are names alone",
  lay(book) {
    const { office, money, percent } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("RA");
    caption(page, book, `Tabel 3.7 Realisasi Anggaran ${office.nama}`);
    page.table({
      kind: "anggaran",
      columns: [["kegiatan", "Program, Kegiatan dan Sub Kegiatan"], ["pagu", "Jumlah Anggaran (Rp)"], ["realisasi-anggaran", "Jumlah Realisasi (Rp)"], ["serapan", "% Realisasi"], ["keterangan", "Ket"]],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: false }, (line) => [`${[roman, upper, String][line.depth]?.(line.nomor) ?? ""}. ${line.nama}`, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total(["J U M L A H", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
    sign(page, book, 2);
  },
};
