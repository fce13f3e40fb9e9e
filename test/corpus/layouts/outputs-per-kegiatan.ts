import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const outputsPerKegiatan: Layout = {
  name: "outputs-per-kegiatan",
  habit: "masukan and keluaran of each kegiatan in a block of its own, stacked, the kegiatan's name above",
  lay(book) {
    const { office, draw, money, year } = book;
    const page = book.page("Masukan Keluaran");
    caption(page, book, `Analisis Program/Kegiatan Tahun ${year}`);
    for (const { nama, pagu, realisasi, children } of office.programs.flatMap((program) => program.children).slice(0, draw.int(2, 5))) {
      page.lines([nama]);
      page.table({
        kind: "keluaran",
        columns: [["indikator", "Indikator"], ["tolok-ukur", draw.pick(["Tolok Ukur", "Tolak Ukur Kinerja"])], ["target", "Target"], ["realisasi", "Realisasi"]],
        rows: [body(["Masukan", "Dana", money(pagu), money(realisasi)]), ...children.map((sub, i) => body([i === 0 ? "Keluaran" : "", `Terlaksananya ${sub.nama}`, `${i + 2} Dokumen`, draw.isOnce(5) ? "12 Bulan" : `${i + 2} Dokumen`]))],
      }).skip();
    }
  },
};
