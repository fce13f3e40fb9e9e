import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, sign } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

const NAMES = ["I", "II", "III", "IV"] as const;

export const quartersThreeLevels: Layout = {
  name: "quarters-three-levels",
  habit: "“Triwulan” over TW I–IV over target, realisasi, capaian; sasaran beside; the year's target before",
  lay(book) {
    const { office, draw, year } = book;
    const above = draw.pick(["Triwulan", "Target dan Realisasi", "Realisasi Kinerja Triwulan"]);
    const columns = NAMES.flatMap((name, i): ColumnDraft[] => {
      const q = (i + 1) as 1 | 2 | 3 | 4;
      return [[`tw:${q}:target`, `${above} | Triwulan ${name} | Target`], [`tw:${q}:realisasi`, `${above} | Triwulan ${name} | Realisasi`], ["other", `${above} | Triwulan ${name} | %`]];
    });
    const page = book.page("Pengukuran");
    caption(page, book, "PENGUKURAN KINERJA TRIWULANAN", office.nama.toUpperCase(), `TAHUN ${year}`);
    page.table({
      kind: "triwulan", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "No"], ["sasaran", "Sasaran"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["target", "Target Tahunan"], ...columns],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan, target }) => body([nomor, sasaran, nama, satuan, target, ...NAMES.flatMap((_, i) => [Math.round(iku.target(0) * 25 * (i + 1)) / 100, Math.round(iku.realisasi(0) * 25 * (i + 1)) / 100, book.percent((iku.realisasi(0) / iku.target(0)) * 100)])])),
    });
    sign(page, book, 8);
  },
};
