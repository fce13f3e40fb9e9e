import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, sign } from "../page-parts";
import { body } from "../table-draft";

export const ikuOfOneQuarter: Layout = {
  name: "iku-of-one-quarter",
  habit: "a sheet for each quarter, all alike: target, realisasi and per cent up to that quarter, named by sheet and title",
  lay(book) {
    const { draw, percent, year } = book;
    for (const quarter of ["I", "II", "III", "IV"].slice(0, draw.int(2, 4))) {
      const page = book.page(`TW ${quarter}`);
      caption(page, book, `CAPAIAN KINERJA TRIWULAN ${quarter} TAHUN ${year}`);
      page.table({
        kind: "capaian-iku",
        columns: [["no", "No"], [["other", "kode"], "Kode IKU"], ["indikator", "Uraian Indikator"], ["satuan", "Satuan"], ["target", "Target"], ["realisasi", "Realisasi"], ["capaian", draw.pick(["%", "Persentase (%)", "Capaian Kinerja (%)"])], ["keterangan", "Keterangan"]],
        rows: shown(book).map(({ iku, nomor, nama, satuan }) => body([nomor, `IKU-${nomor}`, nama, satuan, iku.target(0), iku.realisasi(0), percent((iku.realisasi(0) / iku.target(0)) * 100), ""])),
      });
      sign(page, book, 5);
    }
  },
};
