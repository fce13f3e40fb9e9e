import { capaianOf, shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const nationalStandard: Layout = {
  name: "national-standard",
  habit: "realisasi against the national standard, with what province and nation reached",
  lay(book) {
    const { draw, percent, year } = book;
    const page = book.page("Standar Nasional");
    caption(page, book, `Perbandingan Realisasi Kinerja Tahun ${year} dengan Standar Nasional`);
    page.table({
      kind: "renstra", ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["realisasi", draw.pick(["Realisasi", `Realisasi ${year}`])], ["standar-nasional", draw.pick(["Standar Nasional", "Target Nasional", "Capaian Nasional"])], [["other", "capaian"], draw.pick(["Perbandingan (%)", "Capaian (%)"])]],
      rows: shown(book).map(({ iku, nomor, nama, satuan, realisasi }) => body([nomor, nama, satuan, realisasi, iku.target(2), percent(capaianOf(iku))])),
    });
  },
};
