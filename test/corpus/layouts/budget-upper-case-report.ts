import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled, sign } from "../page-parts";
import { total } from "../table-draft";

export const budgetUpperCaseReport: Layout = {
  name: "budget-upper-case-report",
  habit: "upper case with the year in the headings, “S/D BULAN DESEMBER”, lokasi and masalah behind; kegiatan numbered through",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    let number = 0;
    const page = book.page("LAP. REALISASI");
    caption(page, book, `LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN ANGGARAN ${year}`, `SKPD : ${office.nama.toUpperCase()}`);
    page.table({
      kind: "anggaran", numbers: draw.pick(["plain", "brackets"]),
      columns: [["no", "NO"], ["kegiatan", "URAIAN KEGIATAN"], ["pagu", `ANGGARAN TAHUN ${year} (Rp)`], ["realisasi-anggaran", "REALISASI S/D BULAN DESEMBER (Rp)"], ["serapan", draw.pick(["PERSENTASE REALISASI (%)", "% REALISASI KEUANGAN"])], ["fisik", "REALISASI FISIK (%)"], ["sisa", "SISA PAGU (Rp)"], ["other", "LOKASI"]],
      rows: [
        ...budgetRows(office.programs, { down: "kegiatan", from: "kegiatan", hasSums: true }, (line) => [++number, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan), percent(line.fisik), money(line.sisa), "Kantor"]),
        total([...labelled(book, "TOTAL"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan), "", money(sum.sisa)]),
      ],
    });
    sign(page, book, 5);
  },
};
