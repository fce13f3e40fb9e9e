import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled, source } from "../page-parts";
import { total } from "../table-draft";

export const budgetOtherWordsForShares: Layout = {
  name: "budget-other-words-for-shares",
  habit: "shares and remainders in freer words: “Serapan Dana (%)”, “Daya Serap”, “Sisa Anggaran s.d. Desember”; anggaran after the change alone",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Serapan");
    caption(page, book, `Tingkat Serapan Anggaran ${year}`);
    page.table({
      kind: "anggaran", numbers: "plain",
      columns: [["no", "No. Urut"], ["program", "Nama Program"], [["pagu-perubahan", "pagu"], "Anggaran P-APBD (Rp)"], ["realisasi-anggaran", "Jumlah Realisasi Anggaran (Rp)"], ["serapan", draw.pick(["Serapan Dana (%)", "Daya Serap (%)", "Persentase Penyerapan"])], ["sisa", draw.pick(["Sisa Lebih Anggaran (Rp)", "Sisa Anggaran s.d. Desember"])]],
      rows: [...budgetRows(office.programs, { down: "program", hasSums: true }, (l) => [l.nomor, l.nama, money(l.pagu), money(l.realisasi), percent(l.serapan), money(l.sisa)]), total([...labelled(book, "Jumlah Seluruhnya"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan), money(sum.sisa)])],
    });
    source(page, "SIPD");
  },
};
