import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const yearsUpAndDown: Layout = {
  name: "years-up-and-down",
  habit: "target and realisasi of two years under “Tahun 2021” and “Tahun 2022”, and “Kenaikan/Penurunan” with points and per cent below it",
  lay(book) {
    const { percent, year } = book;
    const page = book.page("Tabel 3.3");
    caption(page, book, "Tabel 3.3", "Perbandingan Realisasi Kinerja dengan Tahun Lalu");
    page.table({
      kind: "banding-tahun", numbers: "brackets",
      columns: [
        ["no", "No"], ["indikator", "Indikator Kinerja Sasaran Strategis"], ["satuan", "Satuan"], [`tahun:${year - 1}:target`, `Tahun ${year - 1} | Target`], [`tahun:${year - 1}:realisasi`, `Tahun ${year - 1} | Realisasi`],
        [`tahun:${year}:target`, `Tahun ${year} | Target`], [`tahun:${year}:realisasi`, `Tahun ${year} | Realisasi`], ["other", "Kenaikan/Penurunan | Poin"], ["other", "Kenaikan/Penurunan | %"],
      ],
      rows: shown(book).map(({ iku, nomor, nama, satuan }) => body([nomor, nama, satuan, iku.target(1), iku.realisasi(1), iku.target(0), iku.realisasi(0), Math.round((iku.realisasi(0) - iku.realisasi(1)) * 100) / 100, percent((iku.realisasi(0) / iku.realisasi(1) - 1) * 100)])),
    });
  },
};
