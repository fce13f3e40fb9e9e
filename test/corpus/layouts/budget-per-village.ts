import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { body, total } from "../table-draft";

export const budgetPerVillage: Layout = {
  name: "budget-per-village",
  habit: "a row for each kelurahan with pagu, realisasi, per cent, fisik; the headings' words typed over two rows (“Pagu / Anggaran”)",
  lay(book) {
    const { draw, money, percent, year } = book;
    const rows = draw.some(["Kelurahan Sumber Jaya", "Kelurahan Tirta Kencana", "Kelurahan Banjar Sari", "Kelurahan Mulya Asri"], draw.int(3, 4)).map((name) => { const pagu = draw.int(90_000, 900_000) * 1000; return { name, pagu, realisasi: Math.round((pagu * draw.int(80, 100)) / 100) }; });
    const [pagu, realisasi] = [rows.reduce((sum, row) => sum + row.pagu, 0), rows.reduce((sum, row) => sum + row.realisasi, 0)];
    const page = book.page("Dana Kelurahan");
    caption(page, book, `Realisasi Dana Kelurahan Tahun ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["unit", "Nama | Kelurahan"], ["pagu", "Pagu | Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi | Anggaran (Rp)"], ["serapan", "Persentase | (%)"], ["fisik", "Fisik | (%)"]],
      rows: [...rows.map((row, i) => body([i + 1, row.name, money(row.pagu), money(row.realisasi), percent((row.realisasi / row.pagu) * 100), percent(100)])), total([...labelled(book, "JUMLAH"), money(pagu), money(realisasi), percent((realisasi / pagu) * 100), percent(100)])],
    });
  },
};
