import type { Layout } from "../layout";
import { caption, labelled, source } from "../page-parts";
import { addUp, dash, sumOf } from "../staff";
import { body, total } from "../table-draft";

const PANGKAT = ["Pembina Utama Muda (IV/c)", "Pembina Tk. I (IV/b)", "Pembina (IV/a)", "Penata Tk. I (III/d)", "Penata (III/c)", "Penata Muda Tk. I (III/b)", "Penata Muda (III/a)", "Pengatur Tk. I (II/d)", "Pengatur (II/c)"];

export const staffPangkatDown: Layout = {
  name: "staff-pangkat-down",
  habit: "pangkat with golongan ruang down the side, L, P and Jml across, keterangan left empty",
  lay(book) {
    const { draw } = book;
    const nobody = dash(draw);
    const rows = draw.some(PANGKAT, draw.int(5, 9)).map((name) => ({ name, counts: [draw.int(0, 6), draw.int(0, 6)] }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const over = draw.pick(["", "JENIS KELAMIN | "]);
    const page = book.page("Pangkat");
    caption(page, book, "KEADAAN PEGAWAI BERDASARKAN PANGKAT/GOLONGAN");
    page.table({
      kind: ["pegawai-golongan", "pegawai-jenis-kelamin"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "NO"], [["golongan", "unit"], draw.pick(["PANGKAT/GOL. RUANG", "PANGKAT / GOLONGAN", "GOL/RUANG"])], ["laki-laki", `${over}${over === "" ? "L" : "LAKI-LAKI"}`], ["perempuan", `${over}${over === "" ? "P" : "PEREMPUAN"}`], ["jumlah", draw.pick(["JML", "JUMLAH"])], ["keterangan", "KET"]],
      rows: [...rows.map(({ name, counts }, i) => body([i + 1, name, ...counts.map(nobody), sumOf(counts), ""])), total([...labelled(book, "JUMLAH"), ...sums, sumOf(sums)])],
    });
    source(page, "Subbag Umum dan Kepegawaian");
  },
};
