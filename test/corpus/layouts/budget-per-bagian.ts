import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { addUp } from "../staff";
import { body, total } from "../table-draft";

export const budgetPerBagian: Layout = {
  name: "budget-per-bagian",
  habit: "a setda: bagian down, belanja operasi, belanja modal and both together, each with anggaran and realisasi; the share last",
  lay(book) {
    const { draw, money, percent, year } = book;
    const rows = draw.some(["Bagian Pemerintahan", "Bagian Hukum", "Bagian Kesejahteraan Rakyat", "Bagian Perekonomian", "Bagian Organisasi", "Bagian Umum"], draw.int(3, 6)).map((name) => {
      const [operasi, modal] = [draw.int(200_000, 2_000_000) * 1000, draw.int(10_000, 300_000) * 1000];
      const [spent, built] = [Math.round((operasi * draw.int(85, 99)) / 100), Math.round((modal * draw.int(85, 100)) / 100)];
      return { name, amounts: [operasi, spent, modal, built, operasi + modal, spent + built] };
    });
    const sums = addUp(rows.map(({ amounts }) => amounts));
    const cells = (amounts: readonly number[]) => [...amounts.map(money), percent(((amounts[5] ?? 0) / (amounts[4] ?? 1)) * 100)];
    const last = draw.pick(["Jumlah", "Total Belanja", "Jumlah Belanja"]);
    const page = book.page("Per Bagian");
    caption(page, book, `REALISASI BELANJA PER BAGIAN TAHUN ${year}`);
    page.table({
      kind: "anggaran",
      columns: [
        ["no", "No"], ["unit", draw.pick(["Bagian", "Nama Bagian", "Unit Kerja/Bagian"])], ["other", "Belanja Operasi | Anggaran"], ["other", "Belanja Operasi | Realisasi"], ["other", "Belanja Modal | Anggaran"], ["other", "Belanja Modal | Realisasi"],
        ["pagu", `${last} | Anggaran`], ["realisasi-anggaran", `${last} | Realisasi`], ["serapan", "%"],
      ],
      rows: [...rows.map(({ name, amounts }, i) => body([i + 1, name, ...cells(amounts)])), total([...labelled(book, "JUMLAH"), ...cells(sums)])],
    });
  },
};
