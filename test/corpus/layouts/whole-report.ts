import { budgetRows, grandTotal } from "../budget-rows";
import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { roman } from "../number-looks";
import { caption, sign } from "../page-parts";
import { body, total } from "../table-draft";

export const wholeReport: Layout = {
  name: "whole-report",
  habit: "all of Bab III on one sheet, between headings of sections and sentences: capaian, banding tahun, anggaran",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("BAB III");
    page.lines(["BAB III", "AKUNTABILITAS KINERJA"]).skip().lines(["A. Capaian Kinerja Organisasi", "Capaian kinerja diukur dengan membandingkan target dan realisasi setiap indikator kinerja sasaran strategis."]).skip();
    caption(page, book, "Tabel 3.1 Capaian Kinerja");
    page.table({
      kind: "capaian-iku", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["target", "Target"], ["realisasi", "Realisasi"], ["capaian", "Capaian (%)"]],
      rows: shown(book).map(({ nomor, nama, satuan, target, realisasi, capaian }) => body([nomor, nama, satuan, target, realisasi, capaian])),
    }).skip(draw.int(1, 2));
    page.lines(["Dari tabel di atas terlihat bahwa sebagian besar indikator telah mencapai target yang ditetapkan."]).skip();
    caption(page, book, "Tabel 3.2 Perbandingan dengan Tahun Lalu");
    page.table({
      kind: "banding-tahun",
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], [`tahun:${year - 1}:realisasi`, `Realisasi ${year - 1}`], [`tahun:${year}:target`, `Target ${year}`], [`tahun:${year}:realisasi`, `Realisasi ${year}`]],
      rows: shown(book).map(({ iku, nomor, nama }) => body([nomor, nama, iku.realisasi(1), iku.target(0), iku.realisasi(0)])),
    }).skip();
    page.lines(["B. Realisasi Anggaran"]).skip();
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["program", "Program"], ["pagu", "Pagu (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "Capaian (%)"]],
      rows: [...budgetRows(office.programs, { down: "program", hasSums: true }, (line) => [roman(line.nomor), line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]), total(["", "JUMLAH", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)])],
    });
    sign(page, book, 3);
  },
};
