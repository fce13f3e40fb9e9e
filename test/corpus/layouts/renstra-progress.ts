import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { body } from "../table-draft";

export const renstraProgress: Layout = {
  name: "renstra-progress",
  habit: "kondisi awal, target of the Renstra's last year, realisasi up to now, kemajuan; sasaran as merged cells",
  lay(book) {
    const { draw, percent, year } = book;
    const page = book.page("Kemajuan Renstra");
    caption(page, book, `Realisasi Kinerja s.d. Tahun ${year} terhadap Renstra`);
    page.table({
      kind: "renstra", ...(draw.isOnce(2) ? { numbers: "texts" } : {}),
      columns: [["no", "No"], ["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["other", "Kondisi Awal"], ["target-renstra", draw.pick([`Target Akhir Periode Renstra ${year + 2}`, "Target Akhir Renstra", `Target Jangka Menengah (${year + 2})`])], ["realisasi", draw.pick([`Realisasi s.d. ${year}`, `Realisasi Tahun ${year}`])], [["capaian", "other"], "Tingkat Kemajuan (%)"], ["keterangan", "Ket"]],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan, realisasi }) => body([nomor, sasaran, nama, satuan, iku.realisasi(4), iku.target(-2), realisasi, percent((iku.realisasi(0) / iku.target(-2)) * 100), ""])),
    });
    source(page, "Renstra dan laporan kinerja");
  },
};
