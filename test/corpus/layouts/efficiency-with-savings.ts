import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { body, total } from "../table-draft";

export const efficiencyWithSavings: Layout = {
  name: "efficiency-with-savings",
  habit: "kegiatan with capaian kinerja, alokasi, realisasi, serapan, the rupiah saved and whether that was efficient",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const rows = office.programs.flatMap(({ children }) => children);
    const [pagu, spent] = [rows.reduce((sum, row) => sum + row.pagu, 0), rows.reduce((sum, row) => sum + row.realisasi, 0)];
    const page = book.page("Efisiensi");
    caption(page, book, `Analisis Efisiensi Anggaran Tahun ${year}`);
    page.table({
      kind: ["efisiensi", "anggaran"], ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [
        ["no", "No"], [["kegiatan", "program"], draw.pick(["Kegiatan", "Program/Kegiatan"])], ["capaian", draw.pick(["Capaian Kinerja (%)", "% Capaian Kinerja"])], ["pagu", draw.pick(["Alokasi Anggaran (Rp)", "Anggaran (Rp)"])], [["realisasi", "realisasi-anggaran"], draw.pick(["Realisasi Anggaran (Rp)", "Realisasi (Rp)"])],
        ["serapan", draw.pick(["Penyerapan (%)", "% Serapan"])], [["sisa", "other"], draw.pick(["Penghematan (Rp)", "Efisiensi (Rp)"])], [["keterangan", "other"], draw.pick(["Efisien/Tidak", "Kesimpulan", "Ket"])],
      ],
      rows: [
        ...rows.map((row, i) => body([i + 1, row.nama, percent(100), money(row.pagu), money(row.realisasi), percent((row.realisasi / row.pagu) * 100), money(row.pagu - row.realisasi), "Efisien"])),
        total([...labelled(book, "Jumlah"), percent(100), money(pagu), money(spent), percent((spent / pagu) * 100), money(pagu - spent)]),
      ],
    });
  },
};
