import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const ikuMinimumService: Layout = {
  name: "iku-minimum-service",
  habit: "Standar Pelayanan Minimal of a hospital: jenis pelayanan, indikator, standar, hasil of this year, tercapai or not",
  lay(book) {
    const { draw, year } = book;
    const page = book.page("SPM");
    caption(page, book, `Capaian Standar Pelayanan Minimal (SPM) Tahun ${year}`);
    page.table({
      kind: ["capaian-iku", "renstra"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No"], [["other", "sasaran"], "Jenis Pelayanan"], ["indikator", draw.pick(["Indikator", "Indikator SPM"])], [["standar-nasional", "target"], draw.pick(["Standar", "Standar SPM", "Nilai Standar"])], ["realisasi", draw.pick([`Hasil ${year}`, `Pencapaian Tahun ${year}`, "Realisasi"])],
        [["keterangan", "other", "predikat"], draw.pick(["Tercapai/Belum", "Ket."])],
      ],
      rows: shown(book).map(({ nomor, nama, satuan, target, realisasi }) => body([nomor, draw.pick(["Gawat Darurat", "Rawat Jalan", "Rawat Inap"]), `${nama} (${satuan})`, target, realisasi, draw.pick(["Tercapai", "Belum"])])),
    });
  },
};
