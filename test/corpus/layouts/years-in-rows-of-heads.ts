import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const yearsInRowsOfHeads: Layout = {
  name: "years-in-rows-of-heads",
  habit: "“2021” over Target and Realisasi, or “Target” over bare years then “Realisasi” over bare years; national standard at the end",
  lay(book) {
    const { draw, year } = book;
    const years = [year - 1, year];
    const columns = draw.isOnce(2)
      ? years.flatMap((each): ColumnDraft[] => [[`tahun:${each}:target`, `${each} | Target`], [`tahun:${each}:realisasi`, `${each} | Realisasi`]])
      : [...years.map((each): ColumnDraft => [`tahun:${each}:target`, `Target | ${each}`]), ...years.map((each): ColumnDraft => [`tahun:${each}:realisasi`, `Realisasi | ${each}`])];
    const page = book.page("Banding");
    caption(page, book, `Perbandingan Kinerja Tahun ${year - 1} dan ${year}`);
    page.table({
      kind: "banding-tahun", ...(draw.isOnce(2) ? { numbers: "texts" } : {}),
      columns: [["no", "No"], ["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja"], ["satuan", "Sat"], ...columns, ...(draw.isOnce(2) ? [["standar-nasional", "Standar Nasional"] as const] : [])],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan }) => body([nomor, sasaran, nama, satuan, ...columns.map(([role], i) => (String(role).endsWith("target") ? iku.target(i % 2) : iku.realisasi(i % 2)))])),
    });
  },
};
