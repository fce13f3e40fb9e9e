import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { roman } from "../number-looks";
import { caption, labelled } from "../page-parts";
import { subtotal, total } from "../table-draft";

export const budgetSpreadHeadings: Layout = {
  name: "budget-spread-headings",
  habit: "upper headings typed again over each column instead of merged; Jumlah Program with its name; PPTK beside",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Realisasi P-APBD");
    caption(page, book, `REALISASI APBD DAN P-APBD TAHUN ${year}`);
    page.table({
      kind: "anggaran", isSpread: true,
      columns: [["no", "No"], ["kegiatan", "Program/Kegiatan"], ["pagu", "Pagu Anggaran | APBD Murni (Rp)"], ["pagu-perubahan", "Pagu Anggaran | P-APBD (Rp)"], ["realisasi-anggaran", "Realisasi Anggaran | (Rp)"], ["serapan", "Realisasi Anggaran | (%)"], ["other", "PPTK"]],
      rows: [
        ...budgetRows(office.programs, {
          down: "kegiatan", hasSums: false, after: (line) => [subtotal(["", draw.pick([`Jumlah ${line.nama}`, "JUMLAH PROGRAM"]), money(line.murni), money(line.pagu), money(line.realisasi), percent(line.serapan)])],
        }, (line) => [line.depth === 0 ? roman(line.nomor) : `${line.nomor}.`, line.nama, money(line.murni), money(line.pagu), money(line.realisasi), percent(line.serapan), line.depth === 0 ? "" : "Kasubag Umum"]),
        total([...labelled(book, "JUMLAH KESELURUHAN"), money(sum.murni), money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
