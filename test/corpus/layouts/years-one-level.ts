import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { body } from "../table-draft";

export const yearsOneLevel: Layout = {
  name: "years-one-level",
  habit: "one level: “Target 2022”, “Realisasi 2022”, “Realisasi 2021”, “Naik/Turun”; the later year first",
  lay(book) {
    const { draw, year } = book;
    const [t, r] = draw.pick([["Target", "Realisasi"], ["Target Tahun", "Realisasi Tahun"], ["Target TA", "Realisasi TA"]] as const);
    const page = book.page("Naik Turun");
    caption(page, book, "Perbandingan Realisasi Kinerja");
    page.table({
      kind: "banding-tahun",
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], [`tahun:${year}:target`, `${t} ${year}`], [`tahun:${year}:realisasi`, `${r} ${year}`], [`tahun:${year - 1}:realisasi`, `${r} ${year - 1}`], ["other", draw.pick(["Naik/Turun", "Peningkatan/Penurunan"])], ["keterangan", "Ket."]],
      rows: shown(book).map(({ iku, nomor, nama }) => body([nomor, nama, iku.target(0), iku.realisasi(0), iku.realisasi(1), Math.round((iku.realisasi(0) - iku.realisasi(1)) * 100) / 100, iku.realisasi(0) < iku.realisasi(1) ? "Turun" : "Naik"])),
    });
    source(page, "Data diolah");
  },
};
