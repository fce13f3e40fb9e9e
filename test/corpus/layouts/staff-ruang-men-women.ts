import type { Layout } from "../layout";
import { caption, labelled, source } from "../page-parts";
import { addUp, sumOf } from "../staff";
import { body, total } from "../table-draft";

const RUANG = ["IV/c", "IV/b", "IV/a", "III/d", "III/c", "III/b", "III/a", "II/d", "II/c", "II/b", "I/d"];

export const staffRuangMenWomen: Layout = {
  name: "staff-ruang-men-women",
  habit: "pangkat/golongan ruang down the side, L, P, Jumlah across, shares in per cent",
  lay(book) {
    const { draw, percent } = book;
    const rows = draw.some(RUANG, draw.int(5, 9)).map((ruang) => ({ ruang, counts: [draw.int(0, 6), draw.int(1, 6)] }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const all = sumOf(sums);
    const page = book.page("Golongan");
    caption(page, book, "Komposisi Pegawai Menurut Golongan dan Jenis Kelamin");
    page.table({
      kind: ["pegawai-golongan", "pegawai-jenis-kelamin"],
      columns: [["no", "No"], ["golongan", draw.pick(["Golongan", "Pangkat/Gol. Ruang", "Golongan/Ruang"])], ["laki-laki", draw.pick(["Jenis Kelamin | L", "Jenis Kelamin | Laki-laki"])], ["perempuan", draw.pick(["Jenis Kelamin | P", "Jenis Kelamin | Perempuan"])], ["jumlah", "Jumlah"], ["other", "%"]],
      rows: [...rows.map(({ ruang, counts }, i) => body([i + 1, ruang, ...counts, sumOf(counts), percent((sumOf(counts) / all) * 100)])), total([...labelled(book, "Jumlah"), ...sums, all, percent(100)])],
    });
    source(page, "Data kepegawaian");
  },
};
