import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { total } from "../table-draft";

export const budgetOldCodes: Layout = {
  name: "budget-old-codes",
  habit: "older codes: sub kegiatan with two digits, kegiatan level with two, a dot or spaces at the end",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const write = draw.pick([
      (kode: string) => kode.replace(/\.00(\d\d)$/, ".$1"),
      (kode: string) => `${kode.replace(/\.00(\d\d)$/, ".$1")}.`,
      (kode: string) => kode.replace(/^(\d\.\d\d\.\d\d)\.2\./, "$1.02.").replace(/\.00(\d\d)$/, ".$1"),
      (kode: string) => kode.split(".").join(" . "),
    ]);
    const page = book.page("Data DPA");
    caption(page, book, `REALISASI DPA TAHUN ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["kode", draw.pick(["KODE REKENING", "Kode Program/Kegiatan", "No. Rekening"])], ["kegiatan", "Uraian Program/Kegiatan"], ["pagu", "Pagu Anggaran"], ["realisasi-anggaran", "Realisasi Anggaran"], ["serapan", "Persentase"]],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [write(line.kode), line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total([...labelled(book, "JUMLAH"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
