import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { total } from "../table-draft";

export const budgetDownToAccounts: Layout = {
  name: "budget-down-to-accounts",
  habit: "program, kegiatan, sub kegiatan and below them the rekening of belanja, all by code, sums on top",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const programs = office.programs.slice(0, 2);
    const sum = grandTotal(programs);
    const page = book.page("Rincian Belanja");
    caption(page, book, `RINCIAN REALISASI BELANJA SUB KEGIATAN TAHUN ${year}`);
    page.table({
      kind: "anggaran", ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [["kode", "Kode Rekening"], ["kegiatan", "Uraian"], ["pagu", "Anggaran"], ["realisasi-anggaran", "Realisasi"], ["serapan", "%"], ["sisa", "Sisa"]],
      rows: [
        ...budgetRows(programs, { down: "account", hasSums: true }, (line) => [line.kode, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan), money(line.sisa)]),
        total(["", "Jumlah Belanja", money(sum.pagu), money(sum.realisasi), percent(sum.serapan), money(sum.sisa)]),
      ],
    });
  },
};
