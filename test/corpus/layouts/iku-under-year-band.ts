import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { body } from "../table-draft";

export const ikuUnderYearBand: Layout = {
  name: "iku-under-year-band",
  habit: "“TAHUN 2023” over target, realisasi and capaian; tujuan and kondisi awal before, status capaian behind",
  lay(book) {
    const { office, draw, year } = book;
    const page = book.page("Capaian");
    caption(page, book, `Tabel 3.2`, `Pencapaian Kinerja ${office.nama} Tahun ${year}`);
    page.table({
      kind: "capaian-iku", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "NO"], ["other", "TUJUAN"], ["sasaran", "SASARAN"], ["indikator", "INDIKATOR"], ["satuan", "SATUAN"], ["other", draw.pick(["KONDISI AWAL", `BASELINE ${year - 3}`, `CAPAIAN AWAL (${year - 3})`])],
        ["target", `TAHUN ${year} | TARGET`], ["realisasi", `TAHUN ${year} | REALISASI`], ["capaian", `TAHUN ${year} | ${draw.pick(["CAPAIAN (%)", "TINGKAT CAPAIAN (%)", "%"])}`], [["other", "predikat", "keterangan"], draw.pick(["STATUS CAPAIAN", "STATUS", "INTERPRETASI"])],
      ],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan, target, realisasi, capaian }) => body([nomor, nomor === 1 ? "Meningkatkan kualitas pelayanan" : "", sasaran, nama, satuan, iku.realisasi(3), target, realisasi, capaian, draw.pick(["Tercapai", "Tidak Tercapai", "Melampaui"])])),
    });
    source(page, `Hasil olahan Subbag Perencanaan, ${year + 1}`);
  },
};
