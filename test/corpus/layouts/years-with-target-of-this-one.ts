import { capaianOf, shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const yearsWithTargetOfThisOne: Layout = {
  name: "years-with-target-of-this-one",
  habit: "“Realisasi Tahun Sebelumnya” over bare years, then this year's target, realisasi and capaian under its own year",
  lay(book) {
    const { draw, percent, year } = book;
    const past = [year - 3, year - 2, year - 1].slice(draw.int(0, 1));
    const page = book.page("Capaian 5 Tahun");
    caption(page, book, "Perbandingan Realisasi Kinerja Beberapa Tahun Terakhir");
    page.table({
      kind: "banding-tahun", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No"], ["sasaran", "Sasaran Kinerja"], ["indikator", "Indikator Kinerja Utama (IKU)"], ...past.map((each): ColumnDraft => [`tahun:${each}:realisasi`, `Realisasi Tahun Sebelumnya | ${each}`]),
        [`tahun:${year}:target`, `${year} | Target`], [`tahun:${year}:realisasi`, `${year} | Realisasi`], ["other", `${year} | Capaian (%)`],
      ],
      rows: shown(book).map(({ iku, nomor, sasaran, nama }) => body([nomor, sasaran, nama, ...past.map((each) => iku.realisasi(year - each)), iku.target(0), iku.realisasi(0), percent(capaianOf(iku))])),
    });
    source(page, "Laporan kinerja tahun-tahun sebelumnya");
  },
};
