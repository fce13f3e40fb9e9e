import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const ikuCascade: Layout = {
  name: "iku-cascade",
  habit: "the IKU document: tujuan, sasaran, indikator, formula, sumber data, penanggung jawab and target",
  lay(book) {
    const { office, draw, year } = book;
    const page = book.page("IKU");
    caption(page, book, "INDIKATOR KINERJA UTAMA", office.nama.toUpperCase());
    page.table({
      kind: "target-iku", ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [["no", "No."], ["other", "Tujuan"], ["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja Utama"], ["other", draw.pick(["Formulasi/Rumus Perhitungan", "Cara Perhitungan"])], ["satuan", "Satuan"], ["target", draw.pick(["Target", `Target ${year}`, "Target Tahunan"])], ["sumber-data", "Sumber Data"], ["other", "Penanggung Jawab"]],
      rows: shown(book).map(({ nomor, sasaran, nama, satuan, target }) => body([nomor, nomor === 1 ? "Terwujudnya pelayanan prima" : "", sasaran, nama, draw.pick(["Hasil survei", "Jumlah yang selesai / jumlah seluruhnya x 100"]), satuan, target, "Laporan tahunan", office.kepala])),
    });
  },
};
