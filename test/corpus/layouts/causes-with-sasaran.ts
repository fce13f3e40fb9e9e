import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const causesWithSasaran: Layout = {
  name: "causes-with-sasaran",
  habit: "target, realisasi and capaian, then faktor pendukung, faktor penghambat and rencana perbaikan in one wide table",
  lay(book) {
    const { draw } = book;
    const page = book.page("Analisis Capaian");
    caption(page, book, "Analisis Capaian Kinerja Sasaran");
    page.table({
      kind: ["capaian-iku", "realisasi-iku"],
      columns: [["no", "No"], ["sasaran", "Sasaran"], ["indikator", "Indikator"], ["target", "Target"], ["realisasi", "Realisasi"], ["capaian", "Capaian (%)"], ["penyebab", draw.pick(["Faktor Pendukung/Penghambat", "Faktor Penghambat", "Analisis Keberhasilan/Kegagalan"])], ["solusi", draw.pick(["Rencana Perbaikan", "Rencana Tindak Lanjut", "Upaya yang Telah Dilakukan"])]],
      rows: shown(book).map(({ nomor, sasaran, nama, target, realisasi, capaian }) => body([nomor, sasaran, nama, target, realisasi, capaian, "Koordinasi lintas sektor belum optimal", "Menyusun jadwal rapat bersama"])),
    });
  },
};
