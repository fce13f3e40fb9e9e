import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const renstraEndTarget: Layout = {
  name: "renstra-end-target",
  habit: "realisasi of the year against the target of the Renstra's last year, with the progress in per cent",
  lay(book) {
    const { draw, percent, year } = book;
    const end = year + draw.int(1, 4);
    const page = book.page("Banding Renstra");
    caption(page, book, "Perbandingan Realisasi dengan Target Jangka Menengah");
    page.table({
      kind: "renstra", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "No"], ["sasaran", "Sasaran"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["target-renstra", draw.pick([`Target Akhir Renstra (${end})`, "Target Akhir Renstra", `Target Renstra ${end}`, "Target Akhir RPJMD"])], ["realisasi", draw.pick([`Realisasi ${year}`, "Realisasi"])], [["capaian", "other"], draw.pick(["Tingkat Kemajuan (%)", "Capaian (%)", "% Capaian"])]],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan, realisasi }) => body([nomor, sasaran, nama, satuan, iku.target(year - end), realisasi, percent((iku.realisasi(0) / iku.target(year - end)) * 100)])),
    });
  },
};
