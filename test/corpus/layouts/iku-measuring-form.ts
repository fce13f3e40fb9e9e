import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const ikuMeasuringForm: Layout = {
  name: "iku-measuring-form",
  habit: "the measuring form: no numbers of rows, sasaran first, freer words for satuan and realisasi, and below it two lines with the year’s money",
  lay(book) {
    const { draw, year, office } = book;
    const page = book.page("Form Pengukuran");
    caption(page, book, "FORMULIR PENGUKURAN KINERJA", `Perangkat Daerah: ${office.nama}`, `Tahun Anggaran: ${year}`);
    page.table({
      kind: "capaian-iku", numbers: "brackets",
      columns: [["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja"], ["satuan", draw.pick(["Sat", "Unit Satuan", "Satuan Indikator"])], ["target", draw.pick(["Target", "Rencana", "Target Perjanjian Kinerja"])], ["realisasi", draw.pick(["Realisasi", "Hasil", "Realisasi Kinerja"])], ["capaian", draw.pick(["%", "Capaian Kinerja", "Persentase Capaian (%)"])], ["keterangan", "Keterangan"]],
      rows: shown(book).map((r) => body([r.sasaran, r.nama, r.satuan, r.target, r.realisasi, r.capaian, ""])) });
    page.skip().lines(["Jumlah Anggaran Tahun Berjalan : Rp. 1.234.567.890,-", "Jumlah Realisasi Anggaran : Rp. 1.200.000.000,-"]);
  },
};
