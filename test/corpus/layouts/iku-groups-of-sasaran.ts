import { meanCapaian, shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { body, group, total } from "../table-draft";

export const ikuGroupsOfSasaran: Layout = {
  name: "iku-groups-of-sasaran",
  habit: "each sasaran is a row of its own above its indicators; year above target and realisasi; a mean at the end",
  lay(book) {
    const { office, draw, percent, year } = book;
    const page = book.page("Capaian");
    caption(page, book, "PENGUKURAN KINERJA", office.nama.toUpperCase());
    page.table({
      kind: "capaian-iku",
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["target", `Tahun ${year} | Target`], ["realisasi", `Tahun ${year} | Realisasi`], ["capaian", `Tahun ${year} | Capaian (%)`], ["predikat", "Kriteria"]],
      rows: [
        ...shown(book).flatMap(({ sasaran, isFirstOfSasaran, nomor, nama, satuan, target, realisasi, capaian }) => [
          ...(isFirstOfSasaran ? [group([draw.pick(["Sasaran: ", "Sasaran Strategis: "]) + sasaran])] : []),
          body([nomor, nama, satuan, target, realisasi, capaian, "Tinggi"]),
        ]),
        total([...labelled(book, "Rata-rata Capaian"), "", "", "", percent(meanCapaian(book))]),
      ],
    });
  },
};
