import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const renstraYearsReached: Layout = {
  name: "renstra-years-reached",
  habit: "the end target of the RPJMD before what this year reached; how far it is, what is still to do, sumber data",
  lay(book) {
    const { draw, percent, year } = book;
    const end = year + 2;
    const page = book.page("Jangka Menengah");
    caption(page, book, `Perbandingan Realisasi Kinerja s.d. Tahun ${year} dengan Target Jangka Menengah`);
    page.table({
      kind: "renstra", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No"], ["indikator", draw.pick(["Indikator Kinerja Utama", "Indikator Kinerja Sasaran"])], ["satuan", "Satuan"], ["target-renstra", draw.pick([`Target Akhir RPJMD (${end})`, `Target Renstra ${end}`, `Target Tahun ${end} (Akhir Renstra)`, "Target Jangka Menengah"])],
        ["realisasi", draw.pick([`Realisasi ${year}`, `Realisasi s/d ${year}`, `Capaian s.d. Tahun ${year}`])], [["capaian", "other"], draw.pick(["Tingkat Kemajuan", "Persentase Capaian", "% Capaian thd Target Akhir"])], ["other", draw.pick(["Sisa Target", "Gap"])], ["sumber-data", "Sumber Data"],
      ],
      rows: shown(book).map(({ iku, nomor, nama, satuan, realisasi }) => body([nomor, nama, satuan, iku.target(-2), realisasi, percent((iku.realisasi(0) / iku.target(-2)) * 100), Math.round((iku.target(-2) - iku.realisasi(0)) * 100) / 100, draw.pick(["BPS", "Laporan Bidang", "Survei"])])),
    });
  },
};
