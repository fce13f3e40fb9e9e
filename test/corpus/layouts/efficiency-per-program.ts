import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, total } from "../table-draft";

export const efficiencyPerProgram: Layout = {
  name: "efficiency-per-program",
  habit: "efficiency per program: capaian kinerja, capaian keuangan, efisiensi (%), with a mean at the end",
  lay(book) {
    const { office, draw, percent, year } = book;
    const rows = office.programs.map(({ nomor, nama, pagu, realisasi }) => ({ nomor, nama, kinerja: draw.int(90, 110), serapan: (realisasi / pagu) * 100 }));
    const mean = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
    const page = book.page("Efisiensi Program");
    caption(page, book, `Tingkat Efisiensi Program Tahun ${year}`);
    page.table({
      kind: "efisiensi",
      columns: [["no", "No"], [["program", "kegiatan"], "Program"], ["capaian", "Capaian Kinerja (%)"], ["serapan", draw.pick(["Capaian Keuangan (%)", "Serapan Anggaran (%)", "Realisasi Keuangan (%)"])], ["other", "Efisiensi (%)"], ["keterangan", "Keterangan"]],
      rows: [...rows.map((row) => body([row.nomor, row.nama, percent(row.kinerja), percent(row.serapan), percent(row.kinerja - row.serapan), "Efisien"])), total(["", "Rata-rata", percent(mean(({ kinerja }) => kinerja)), percent(mean(({ serapan }) => serapan)), percent(mean(({ kinerja, serapan }) => kinerja - serapan))])],
    });
  },
};
