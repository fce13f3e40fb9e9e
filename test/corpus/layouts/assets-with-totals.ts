import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, total } from "../table-draft";

export const assetsWithTotals: Layout = {
  name: "assets-with-totals",
  habit: "sarana prasarana: baik, rusak under Kondisi, Jumlah; a list of assets with their value and a total",
  lay(book) {
    const { draw, money } = book;
    const rows = draw.some(["Kendaraan roda empat", "Kendaraan roda dua", "Komputer", "Meja kerja", "Kursi", "Lemari arsip"], draw.int(3, 6)).map((name) => ({ name, good: draw.int(1, 30), bad: draw.int(0, 9), value: draw.int(1000, 90_000) * 1000 }));
    const add = (field: "good" | "bad" | "value"): number => rows.reduce((sum, row) => sum + row[field], 0);
    const page = book.page("Sarpras");
    caption(page, book, "Keadaan Sarana dan Prasarana");
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], ["other", "Jenis Barang"], ["other", "Kondisi | Baik"], ["other", "Kondisi | Rusak"], ["jumlah", "Jumlah"], ["keterangan", "Keterangan"]],
      rows: [...rows.map(({ name, good, bad }, i) => body([i + 1, name, good, bad, good + bad, ""])), total(["", "Jumlah", add("good"), add("bad"), add("good") + add("bad")])],
    }).skip(2);
    caption(page, book, "Nilai Aset Tetap");
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], ["other", "Nama Aset"], ["other", "Nilai Perolehan (Rp)"], ["other", "Akumulasi Penyusutan (Rp)"]],
      rows: [...rows.map(({ name, value }, i) => body([i + 1, name, money(value), money(Math.round(value / 4))])), total(["", "TOTAL ASET", money(add("value")), money(rows.reduce((sum, { value }) => sum + Math.round(value / 4), 0))])],
    });
  },
};
