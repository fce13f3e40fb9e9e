import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { addUp, sumOf } from "../staff";
import { body, total } from "../table-draft";

export const staffPositionsNeeded: Layout = {
  name: "staff-positions-needed",
  habit: "posts down the side (eselon, pelaksana, fungsional), L and P and Jumlah across",
  lay(book) {
    const { draw } = book;
    const rows = ["Eselon II.b", "Eselon III.a", "Eselon III.b", "Eselon IV.a", "Jabatan Fungsional", "Pelaksana"].slice(draw.int(0, 2)).map((post) => ({ post, counts: [draw.int(0, 5), draw.int(0, 5)] }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const page = book.page("Jabatan");
    caption(page, book, "Pegawai Menurut Jabatan/Eselon dan Jenis Kelamin");
    page.table({
      kind: ["pegawai-jabatan", "pegawai-jenis-kelamin"],
      columns: [["no", "No."], [["unit", "other"], draw.pick(["Jabatan", "Eselon", "Jenis Jabatan"])], ["laki-laki", "L"], ["perempuan", "P"], ["jumlah", "Jumlah"], ["keterangan", "Keterangan"]],
      rows: [...rows.map(({ post, counts }, i) => body([i + 1, post, ...counts, sumOf(counts), ""])), total(["", "Jumlah", ...sums, sumOf(sums)])],
    });
  },
};
