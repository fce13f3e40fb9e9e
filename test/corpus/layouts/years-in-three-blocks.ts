import { capaianOf, shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const yearsInThreeBlocks: Layout = {
  name: "years-in-three-blocks",
  habit: "target, realisasi and capaian, each over three bare years",
  lay(book) {
    const { percent, year } = book;
    const years = [year - 2, year - 1, year];
    const page = book.page("Tren 3 Tahun");
    caption(page, book, "Capaian Kinerja 3 Tahun Terakhir");
    page.table({
      kind: "banding-tahun",
      columns: [["no", "No"], ["indikator", "Indikator Sasaran"], ...years.map((y): ColumnDraft => [`tahun:${y}:target`, `Target Tahun | ${y}`]), ...years.map((y): ColumnDraft => [`tahun:${y}:realisasi`, `Realisasi Tahun | ${y}`]), ...years.map((y): ColumnDraft => ["other", `Capaian Kinerja (%) | ${y}`])],
      rows: shown(book).map(({ iku, nomor, nama }) => body([nomor, nama, ...years.map((y) => iku.target(year - y)), ...years.map((y) => iku.realisasi(year - y)), ...years.map((y) => percent(capaianOf(iku, year - y)))])),
    });
  },
};
