import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { aside, everyRows, headings, total } from "../table-draft";

export const budgetHeadingsPerPage: Layout = {
  name: "budget-headings-per-page",
  habit: "two levels of headings and the number row repeated for each printed page, with or without a line “Lanjutan”",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const lines = budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [line.kode, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan), draw.pick(["", "", "Selesai"])]);
    const again = draw.isOnce(2) ? [headings] : [aside([draw.pick(["Lanjutan Tabel 3.5", "Lanjutan ...", "Tabel 3.5 (lanjutan)"])]), headings];
    const page = book.page("Tabel 3.5");
    caption(page, book, `Tabel 3.5 Pagu dan Realisasi Anggaran Tahun ${year}`);
    page.table({
      kind: "anggaran", ...(draw.isOnce(3) ? {} : { numbers: "plain" }),
      columns: [["kode", "Kode Rekening"], ["kegiatan", "Program/Kegiatan"], ["pagu", "Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi | Rp"], ["serapan", "Realisasi | %"], ["keterangan", "Keterangan"]],
      rows: [...everyRows(lines, draw.int(5, 8), again), total(["", "JUMLAH", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)])],
    });
    source(page, "Sub Bagian Keuangan");
  },
};
