import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const renstraYearlyWithEnd: Layout = {
  name: "renstra-yearly-with-end",
  habit: "tujuan/sasaran in one column, kondisi awal, five years of targets under one heading, kondisi akhir of the period",
  lay(book) {
    const { draw, year } = book;
    const first = year - draw.int(1, 3);
    const years = Array.from({ length: 5 }, (_, i) => first + i);
    const above = draw.pick(["TARGET KINERJA SASARAN PADA TAHUN KE-", "TARGET CAPAIAN SETIAP TAHUN", "TARGET TAHUN"]);
    const page = book.page("TC.25");
    caption(page, book, "Tujuan dan Sasaran Jangka Menengah Pelayanan Perangkat Daerah");
    page.table({
      kind: ["banding-tahun", "renstra", "target-iku"], ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [
        ["no", "NO"], ["sasaran", draw.pick(["TUJUAN/SASARAN", "SASARAN"])], ["indikator", draw.pick(["INDIKATOR TUJUAN/SASARAN", "INDIKATOR SASARAN"])], ["satuan", "SATUAN"], ["other", draw.pick([`KONDISI AWAL (${first - 1})`, "KONDISI AWAL"])],
        ...years.map((each): ColumnDraft => [`tahun:${each}:target`, `${above} | ${each}`]), [["target-renstra", "other"], draw.pick(["KONDISI AKHIR RENSTRA", "KONDISI AKHIR", "TARGET AKHIR PERIODE RENSTRA"])],
      ],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan }) => body([nomor, sasaran, nama, satuan, iku.realisasi(year - first + 1), ...years.map((each) => iku.target(year - each)), iku.target(year - first - 4)])),
    });
  },
};
