import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { total } from "../table-draft";

export const budgetCalledTarget: Layout = {
  name: "budget-called-target",
  habit: "other words for the money: Target Anggaran, Alokasi Dana, Penyerapan, Daya Serap; several outputs' empty cells; “-” for nothing",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const [pagu, realisasi, serapan] = draw.pick([["Target Anggaran (Rp)", "Realisasi Anggaran (Rp)", "Capaian Anggaran (%)"], ["Alokasi Anggaran (Rp)", "Penyerapan (Rp)", "% Penyerapan"], ["Plafon Anggaran", "Realisasi Belanja", "Tingkat Penyerapan (%)"], ["Pagu DPA-SKPD", "Realisasi SP2D", "Persentase Serapan"]] as const);
    const page = book.page("Penyerapan");
    caption(page, book, `PENYERAPAN ANGGARAN TAHUN ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["kegiatan", "Nama Kegiatan"], ["pagu", pagu], ["realisasi-anggaran", realisasi], ["serapan", serapan], ["keterangan", "Keterangan"]],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", from: "kegiatan", hasSums: true }, (line) => [line.nomor, line.nama, money(line.pagu), line.nomor === 3 ? "-" : money(line.realisasi), line.nomor === 3 ? "-" : percent(line.serapan), "-"]),
        total([...labelled(book, "Jumlah"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
