import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const renstraTargetLast: Layout = {
  name: "renstra-target-last",
  habit: "the Renstra’s target behind what was reached, its year in the heading",
  lay(book) {
    const { draw, percent, year } = book;
    const end = year + 3;
    const page = book.page("Target Renstra");
    caption(page, book, `Perbandingan Realisasi ${year} dengan Target Renstra ${end}`);
    page.table({
      kind: "renstra",
      columns: [["no", "No"], ["indikator", "Indikator Kinerja Utama"], ["satuan", "Satuan"], ["realisasi", `Realisasi ${year}`], ["target-renstra", draw.pick([`Target Renstra Tahun ${end}`, "Target Akhir Periode RPJMD", `Target ${end} (Akhir Renstra)`])], [["capaian", "other"], draw.pick(["% Kemajuan", "Rasio (%)", "Tingkat Capaian (%)"])]],
      rows: shown(book).map(({ iku, nomor, nama, satuan, realisasi }) => body([nomor, nama, satuan, realisasi, iku.target(-3), percent(80)])),
    });
  },
};
