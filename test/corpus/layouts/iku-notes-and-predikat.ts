import { meanCapaian, shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, sign } from "../page-parts";
import { body, total } from "../table-draft";

export const ikuNotesAndPredikat: Layout = {
  name: "iku-notes-and-predikat",
  habit: "predikat, keterangan and penanggung jawab behind the figures; targets with their unit in words; RATA-RATA; notes with asterisks below",
  lay(book) {
    const { office, draw, percent } = book;
    const page = book.page("Capaian Kinerja");
    caption(page, book, `CAPAIAN KINERJA ${office.nama.toUpperCase()}`);
    page.table({
      kind: "capaian-iku",
      columns: [["no", "NO"], ["sasaran", "SASARAN STRATEGIS"], ["indikator", "INDIKATOR KINERJA"], ["target", "TARGET"], ["realisasi", "REALISASI"], ["capaian", "% CAPAIAN"], ["predikat", draw.pick(["PREDIKAT", "KATEGORI", "KRITERIA PENILAIAN"])], ["other", "PENANGGUNG JAWAB"], ["keterangan", "KET"]],
      rows: [
        ...shown(book).map(({ nomor, sasaran, nama, satuan, target, realisasi, capaian }) => body([`${nomor}.`, sasaran, nama, `${String(target).replace(".", ",")} ${satuan}`, `${String(realisasi).replace(".", ",")} ${satuan}`, capaian, draw.pick(["Sangat Tinggi", "Tinggi", "Sedang"]), office.kepala, draw.pick(["", "*)", "Tercapai"])])),
        total(["", "RATA-RATA CAPAIAN", "", "", "", percent(meanCapaian(book)), "Tinggi"]),
      ],
    });
    page.lines(["*) Data sementara", "Catatan: realisasi triwulan IV belum diaudit"]);
    sign(page, book, 6);
  },
};
