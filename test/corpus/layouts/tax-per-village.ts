import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { body, total } from "../table-draft";

export const taxPerVillage: Layout = {
  name: "tax-per-village",
  habit: "PBB per kelurahan: target, realisasi, per cent and sisa with a total; not a budget and no indicator",
  lay(book) {
    const { draw, money, percent, year } = book;
    const rows = draw.some(["Sumber Jaya", "Tirta Kencana", "Banjar Sari", "Mulya Asri", "Karang Rejo"], draw.int(3, 5)).map((name) => { const target = draw.int(90_000, 900_000) * 1000; return { name, target, realisasi: Math.round((target * draw.int(50, 99)) / 100) }; });
    const [target, realisasi] = [rows.reduce((sum, row) => sum + row.target, 0), rows.reduce((sum, row) => sum + row.realisasi, 0)];
    const page = book.page("PBB");
    caption(page, book, `Realisasi Penerimaan PBB-P2 Tahun ${year}`);
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], ["unit", "Kelurahan"], [["target", "other"], "Target (Rp)"], [["realisasi", "realisasi-anggaran", "other"], "Realisasi (Rp)"], [["serapan", "capaian", "other"], "%"], [["sisa", "other"], "Sisa (Rp)"]],
      rows: [...rows.map((row, i) => body([i + 1, row.name, money(row.target), money(row.realisasi), percent((row.realisasi / row.target) * 100), money(row.target - row.realisasi)])), total([...labelled(book, "JUMLAH"), money(target), money(realisasi), percent((realisasi / target) * 100), money(target - realisasi)])],
    });
  },
};
