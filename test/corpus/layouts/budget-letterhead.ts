import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { sign } from "../page-parts";
import { total } from "../table-draft";

export const budgetLetterhead: Layout = {
  name: "budget-letterhead",
  habit: "a letterhead and SKPD / month lines with values beside them above the table, starting far right; signature below",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Laporan");
    page.left = draw.int(2, 5);
    page.lines(["PEMERINTAH KOTA SUKAMAJU", office.nama.toUpperCase(), "Jalan Merdeka Nomor 1, Telepon (0725) 000000"]).skip();
    page.lines(["LAPORAN KEADAAN KEUANGAN"], 1).skip();
    page.cells([["SKPD", "", `: ${office.nama}`], ["Bulan", "", ": Desember"], ["Tahun Anggaran", "", `: ${year}`]]).skip(draw.int(0, 1));
    page.table({
      kind: "anggaran", numbers: "plain",
      columns: [["no", "No."], ["kode", "Kode Rek."], ["kegiatan", "Nama Program / Kegiatan"], ["pagu", "Jumlah Dana (Rp)"], ["realisasi-anggaran", "Realisasi s/d Desember (Rp)"], ["serapan", "% Keuangan"], ["fisik", "% Fisik"], ["sisa", "Sisa Dana (Rp)"]],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", hasSums: true }, (line) => [line.depth === 0 ? line.nomor : "", line.kode, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan), percent(line.fisik), money(line.sisa)]),
        total(["", "", "Total", money(sum.pagu), money(sum.realisasi), percent(sum.serapan), "", money(sum.sisa)]),
      ],
    });
    sign(page, book, 5);
  },
};
