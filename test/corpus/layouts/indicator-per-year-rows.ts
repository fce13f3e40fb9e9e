import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const indicatorPerYearRows: Layout = {
  name: "indicator-per-year-rows",
  habit: "a long list: one row for each indicator and year or triwulan",
  lay(book) {
    const { office, draw, year } = book;
    const byQuarter = draw.isOnce(2);
    const page = book.page("Data Kinerja");
    caption(page, book, "Data Realisasi Kinerja");
    page.table({
      kind: "realisasi-iku",
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ...(byQuarter ? [["tahun", "Tahun"], ["triwulan", "Triwulan"]] as const : [["tahun", "Tahun"]] as const), ["target", "Target"], ["realisasi", "Realisasi"], ["keterangan", "Keterangan"]],
      rows: office.ikuList.flatMap((iku, i) => [0, 1, 2, 3].map((k) => body([i * 4 + k + 1, iku.nama, iku.satuan, ...(byQuarter ? [year, ["I", "II", "III", "IV"][k] ?? ""] : [year - 3 + k]), iku.target(k), iku.realisasi(k), ""]))),
    });
  },
};
