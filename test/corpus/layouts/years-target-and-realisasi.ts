import { capaianOf, shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const yearsTargetAndRealisasi: Layout = {
  name: "years-target-and-realisasi",
  habit: "“Tahun 2021” over target, realisasi and capaian for each of two to four years",
  lay(book) {
    const { draw, percent, year } = book;
    const years = Array.from({ length: draw.int(2, 4) }, (_, i) => year - i).reverse();
    const page = book.page("Perbandingan");
    caption(page, book, "Perbandingan Capaian Kinerja dengan Tahun Sebelumnya");
    page.table({
      kind: "banding-tahun", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ...years.flatMap((each): ColumnDraft[] => [[`tahun:${each}:target`, `Tahun ${each} | Target`], [`tahun:${each}:realisasi`, `Tahun ${each} | Realisasi`], ["other", `Tahun ${each} | Capaian (%)`]])],
      rows: shown(book).map(({ iku, nomor, nama, satuan }) => body([nomor, nama, satuan, ...years.flatMap((each) => [iku.target(year - each), iku.realisasi(year - each), percent(capaianOf(iku, year - each))])])),
    });
  },
};
