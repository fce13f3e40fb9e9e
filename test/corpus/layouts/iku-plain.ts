import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { body } from "../table-draft";
import { shown } from "../indicator-rows";

export const ikuPlain: Layout = {
  name: "iku-plain",
  habit: "one level of headings, sasaran merged over its indicators, number row, capaian as the office writes percentages",
  lay(book) {
    const { office, draw, year } = book;
    const page = book.page("IKU");
    caption(page, book, `Tabel 3.1 Capaian Indikator Kinerja Utama ${office.nama} Tahun ${year}`);
    page.table({
      kind: "capaian-iku", ...(draw.isOnce(3) ? {} : { numbers: draw.pick(["plain", "brackets", "formulas", "texts"]) }),
      columns: [["no", "No"], ["sasaran", "Sasaran Strategis"], ["indikator", draw.pick(["Indikator Kinerja", "Indikator Kinerja Utama", "Indikator Sasaran"])], ["satuan", draw.pick(["Satuan", "Sat."])], ["target", draw.pick(["Target", "Rencana Tingkat Capaian", "Target Kinerja"])], ["realisasi", "Realisasi"], ["capaian", draw.pick(["Capaian (%)", "% Pencapaian", "Capaian", "Rasio Capaian"])]],
      rows: shown(book).map(({ nomor, sasaran, nama, satuan, target, realisasi, capaian }) => body([nomor, sasaran, nama, satuan, target, realisasi, capaian])),
    });
    source(page, `${office.nama}, diolah`);
  },
};
