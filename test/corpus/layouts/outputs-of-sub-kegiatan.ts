import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, group } from "../table-draft";

export const outputsOfSubKegiatan: Layout = {
  name: "outputs-of-sub-kegiatan",
  habit: "one list of outputs: kegiatan as group rows, sub kegiatan, indikator keluaran, target and realisasi with units of their own",
  lay(book) {
    const { office, draw, percent, year } = book;
    const page = book.page("Keluaran");
    caption(page, book, `Capaian Keluaran Sub Kegiatan Tahun ${year}`);
    page.table({
      kind: "keluaran", ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [["no", "No"], ["sub-kegiatan", "Sub Kegiatan"], ["tolok-ukur", draw.pick(["Indikator Keluaran", "Keluaran (Output)", "Indikator Kinerja Keluaran"])], ["target", "Target"], ["satuan", "Satuan"], ["realisasi", "Realisasi"], ["satuan-realisasi", "Satuan Realisasi"], ["capaian", "Capaian (%)"]],
      rows: office.programs.flatMap((program) => program.children).flatMap((kegiatan, k) => [
        group([String.fromCharCode(65 + k), kegiatan.nama]),
        ...kegiatan.children.map((sub) => {
          const [target, unit] = [draw.int(2, 24), draw.pick(["Dokumen", "Laporan", "Orang", "Paket"])];
          const realisasi = draw.int(1, target);
          return body([sub.nomor, sub.nama, `Jumlah ${unit.toLowerCase()} yang disediakan`, target, unit, realisasi, unit, percent((realisasi / target) * 100)]);
        }),
      ]),
    });
  },
};
