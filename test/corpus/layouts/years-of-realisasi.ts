import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const yearsOfRealisasi: Layout = {
  name: "years-of-realisasi",
  habit: "“Realisasi” over bare years, or “Realisasi 2021” in one level, or years that each head only “Realisasi”; no targets",
  lay(book) {
    const { draw, year } = book;
    const years = Array.from({ length: draw.int(3, 5) }, (_, i) => year - i).reverse();
    const head = draw.pick([(each: number) => `Realisasi | ${each}`, (each: number) => `Realisasi ${each}`, (each: number) => `Realisasi Tahun | Tahun ${each}`, (each: number) => `${each} | Realisasi`]);
    const page = book.page("Tren");
    caption(page, book, `Perkembangan Realisasi Kinerja ${years[0] ?? year}–${year}`);
    page.table({
      kind: "banding-tahun",
      columns: [["no", "No."], ["sasaran", "Sasaran"], ["indikator", "Indikator"], ["satuan", "Satuan"], ...years.map((each): ColumnDraft => [`tahun:${each}:realisasi`, head(each)])],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan }) => body([nomor, sasaran, nama, satuan, ...years.map((each) => iku.realisasi(year - each))])),
    });
  },
};
