import type { Layout } from "../layout";
import { caption, labelled, sign } from "../page-parts";
import { body, total } from "../table-draft";

export const costEstimate: Layout = {
  name: "cost-estimate",
  habit: "a rencana anggaran biaya: volume, satuan, harga satuan, jumlah, a JUMLAH row: arithmetic and no budget of programs",
  lay(book) {
    const { draw, money } = book;
    const rows = draw.some(["Kertas HVS", "Tinta printer", "Konsumsi rapat", "Honor narasumber", "Spanduk"], draw.int(3, 5)).map((name) => ({ name, volume: draw.int(1, 40), price: draw.int(5, 900) * 1000 }));
    const page = book.page("RAB");
    caption(page, book, "RENCANA ANGGARAN BIAYA");
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], ["other", "Uraian"], ["other", "Volume"], ["satuan", "Satuan"], ["other", "Harga Satuan (Rp)"], ["jumlah", "Jumlah (Rp)"]],
      rows: [...rows.map(({ name, volume, price }, i) => body([i + 1, name, volume, "Paket", money(price), money(volume * price)])), total([...labelled(book, "JUMLAH"), "", "", "", money(rows.reduce((sum, { volume, price }) => sum + volume * price, 0))])],
    });
    sign(page, book, 4);
  },
};
