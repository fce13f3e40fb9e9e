import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const renstraMatrix: Layout = {
  name: "renstra-matrix",
  habit: "the Renstra's targets for five bare years under “Target Kinerja Tahun”, tujuan and sasaran beside",
  lay(book) {
    const { draw, year } = book;
    const first = year - draw.int(0, 3);
    const years = Array.from({ length: 5 }, (_, i) => first + i);
    const above = draw.pick(["Target Kinerja Tahun", "Target Kinerja pada Tahun", "Target"]);
    const page = book.page("Renstra");
    caption(page, book, `Tabel 2.1 Tujuan, Sasaran, dan Indikator Kinerja Renstra ${first}–${first + 4}`);
    page.table({
      kind: ["banding-tahun", "renstra", "target-iku"], ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [["no", "No"], ["other", "Tujuan"], ["sasaran", "Sasaran"], ["indikator", "Indikator Tujuan/Sasaran"], ["satuan", "Satuan"], ...years.map((each): ColumnDraft => [`tahun:${each}:target`, `${above} | ${each}`])],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan }) => body([nomor, nomor === 1 ? "Mewujudkan tata kelola yang baik" : "", sasaran, nama, satuan, ...years.map((each) => iku.target(year - each))])),
    });
  },
};
