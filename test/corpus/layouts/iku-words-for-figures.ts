import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const ikuWordsForFigures: Layout = {
  name: "iku-words-for-figures",
  habit: "targets and realisasi as grades and ranges: BB, WTP, “≥ 90”, “80 – 85”; sasaran numbered; empty realisasi",
  lay(book) {
    const { draw, year } = book;
    const page = book.page("IKU OPD");
    caption(page, book, `Target dan Realisasi IKU Tahun ${year}`);
    page.table({
      kind: "capaian-iku", ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [["no", "No."], ["sasaran", "Sasaran OPD"], ["indikator", "Indikator Kinerja Sasaran"], ["satuan", "Satuan Pengukuran"], ["target", `Target Kinerja ${year}`], ["realisasi", `Realisasi Kinerja ${year}`], ["capaian", "Tingkat Capaian Kinerja (%)"]],
      rows: shown(book).map(({ nomor, sasaran, nama, satuan, target, realisasi, capaian }, i) =>
        body([nomor, sasaran === "" ? "" : `${nomor}. ${sasaran}`, nama, satuan, i === 0 ? "BB" : i === 1 ? `≥ ${String(target)}` : target, i === 0 ? "B" : i === 2 ? "" : realisasi, i === 2 ? "" : capaian])),
    });
  },
};
