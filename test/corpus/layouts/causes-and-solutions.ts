import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const causesAndSolutions: Layout = {
  name: "causes-and-solutions",
  habit: "indicators with hambatan and tindak lanjut, no figures",
  lay(book) {
    const { draw } = book;
    const page = book.page("Analisis");
    caption(page, book, "Analisis Penyebab Keberhasilan/Kegagalan dan Solusi");
    page.table({
      kind: "realisasi-iku", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["penyebab", draw.pick(["Penyebab Keberhasilan/Kegagalan", "Faktor Penghambat", "Hambatan/Kendala"])], ["solusi", draw.pick(["Solusi yang telah dilakukan", "Rencana Tindak Lanjut", "Upaya Perbaikan"])]],
      rows: shown(book).map(({ nomor, nama }) => body([nomor, nama, draw.pick(["Jumlah petugas terbatas pada semester pertama", "Dukungan lintas sektor berjalan baik"]), draw.pick(["Menambah petugas pada jam sibuk", "Rapat koordinasi setiap bulan"])])),
    });
  },
};
