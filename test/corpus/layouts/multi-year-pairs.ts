import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const multiYearPairs: Layout = {
  name: "multi-year-pairs",
  habit: "one row per year instead of a column: Tahun, Anggaran, Realisasi, %; and its matrix with a pair of columns per year",
  lay(book) {
    const { draw, money, percent, year } = book;
    const years = [year - 3, year - 2, year - 1, year];
    const pagu = years.map(() => draw.int(500_000, 9_000_000) * 1000);
    const spent = pagu.map((each) => Math.round(each * 0.94));
    const page = book.page("Perkembangan");
    caption(page, book, "Perkembangan Anggaran dan Realisasi");
    page.table({
      kind: ["anggaran-multi-tahun", "anggaran"],
      columns: [["no", "No"], ["tahun", "Tahun"], ["pagu", "Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "%"]],
      rows: years.map((each, i) => body([i + 1, each, money(pagu[i] ?? 0), money(spent[i] ?? 0), percent(94)])),
    }).skip(2);
    caption(page, book, "Belanja per Tahun");
    page.table({
      kind: "anggaran-multi-tahun",
      columns: [["kegiatan", "Uraian"], ...years.flatMap((each): ColumnDraft[] => [[`tahun:${each}:pagu`, `Tahun ${each} | Anggaran (Rp)`], [`tahun:${each}:realisasi`, `Tahun ${each} | Realisasi (Rp)`]])],
      rows: ["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Modal"].map((name, r) => body([name, ...years.flatMap((_, i) => [money(Math.round((pagu[i] ?? 0) / (r + 2))), money(Math.round((spent[i] ?? 0) / (r + 2)))])])),
    });
  },
};
