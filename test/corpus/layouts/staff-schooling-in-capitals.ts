import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { addUp, dash, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

export const staffSchoolingInCapitals: Layout = {
  name: "staff-schooling-in-capitals",
  habit: "UNIT KERJA, TINGKAT PENDIDIKAN over SD to S3, JML; then eselon down with terisi and kosong",
  lay(book) {
    const { office, draw } = book;
    const nobody = dash(draw);
    const heads = draw.pick([["SD", "SLTP", "SLTA", "D3", "S1", "S2"], ["SMP", "SMA/SMK", "DIII", "DIV/S1", "S2", "S3"]]);
    const rows = office.staff.map(({ unit }) => ({ unit, counts: heads.map(() => draw.int(0, 7)) }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const page = book.page("SDM");
    caption(page, book, "JUMLAH PEGAWAI MENURUT TINGKAT PENDIDIKAN");
    page.table({
      kind: ["pegawai-golongan", "arithmetic", "pegawai-jabatan"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "NO"], ["unit", draw.pick(["UNIT KERJA", "BIDANG/SEKRETARIAT"])], ...heads.map((head): ColumnDraft => ["other", `TINGKAT PENDIDIKAN | ${head}`]), ["jumlah", draw.pick(["JML", "JUMLAH"])]],
      rows: [...rows.map(({ unit, counts }, i) => body([i + 1, unit, ...counts.map(nobody), sumOf(counts)])), total([...labelled(book, "JUMLAH"), ...sums, sumOf(sums)])],
    });
    page.skip(2);
    const posts = ["Eselon II.b", "Eselon III.a", "Eselon III.b", "Eselon IV.a"].map((name) => ({ name, counts: [draw.int(1, 8), draw.int(0, 3)] }));
    const all = addUp(posts.map(({ counts }) => counts));
    caption(page, book, "FORMASI JABATAN STRUKTURAL");
    page.table({
      kind: ["pegawai-jabatan", "arithmetic"],
      columns: [["no", "NO"], [["unit", "other"], draw.pick(["ESELON", "JABATAN STRUKTURAL"])], ["other", "TERISI"], ["other", "KOSONG"], ["jumlah", draw.pick(["JUMLAH FORMASI", "JUMLAH"])]],
      rows: [...posts.map(({ name, counts }, i) => body([i + 1, name, ...counts, sumOf(counts)])), total([...labelled(book, "JUMLAH"), ...all, sumOf(all)])],
    });
  },
};
