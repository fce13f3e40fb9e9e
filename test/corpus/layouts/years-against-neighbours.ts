import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { body } from "../table-draft";

export const yearsAgainstNeighbours: Layout = {
  name: "years-against-neighbours",
  habit: "what the office reached beside provinsi and nasional, with the gap; satuan in brackets behind the indikator",
  lay(book) {
    const { office, draw, year } = book;
    const page = book.page("Benchmark");
    caption(page, book, `Perbandingan Capaian Kinerja ${office.nama} dengan Provinsi dan Nasional Tahun ${year}`);
    page.table({
      kind: "renstra",
      columns: [
        ["no", "No"], ["indikator", "Indikator Kinerja"], ["realisasi", `Realisasi ${year} | ${draw.pick(["Kabupaten", "Kota", "OPD"])}`], ["other", `Realisasi ${year} | Provinsi`], ["standar-nasional", `Realisasi ${year} | Nasional`],
        ["other", draw.pick(["Selisih dgn Nasional", "Gap"])], ["keterangan", draw.pick(["Keterangan", "Ket. (di atas/di bawah)"])],
      ],
      rows: shown(book).map(({ iku, nomor, nama, satuan, realisasi }) => body([nomor, `${nama} (${satuan})`, realisasi, iku.realisasi(1), iku.realisasi(2), Math.round((iku.realisasi(0) - iku.realisasi(2)) * 100) / 100, draw.pick(["Di atas", "Di bawah"])])),
    });
    source(page, "BPS dan hasil olahan");
  },
};
