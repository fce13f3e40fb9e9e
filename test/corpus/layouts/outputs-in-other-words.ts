import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const outputsInOtherWords: Layout = {
  name: "outputs-in-other-words",
  habit: "a list of outputs: “Output Kegiatan”, “Target Output”, “Realisasi Output”",
  lay(book) {
    const { office, draw, percent, year } = book;
    const page = book.page("Kinerja Kegiatan");
    caption(page, book, `Capaian Keluaran Kegiatan ${year}`);
    page.table({
      kind: "keluaran",
      columns: [["no", "No"], ["kegiatan", "Kegiatan"], ["tolok-ukur", draw.pick(["Tolok Ukur Kinerja Keluaran", "Output Kegiatan", "Indikator Keluaran (Output)"])], ["satuan", "Satuan"], ["target", "Target Output"], ["realisasi", "Realisasi Output"], ["capaian", "% Capaian"]],
      rows: office.programs.flatMap((p) => p.children).map((k, i) => { const t = draw.int(2, 15); return body([i + 1, k.nama, "Tersedianya laporan", "Laporan", t, t - 1, percent(((t - 1) / t) * 100)]); }),
    });
  },
};
