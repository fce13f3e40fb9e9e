import type { Layout } from "../layout";
import { caption, labelled, source } from "../page-parts";
import { addUp, dash, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

export const staffPosts: Layout = {
  name: "staff-posts",
  habit: "units across eselon, pelaksana, PPPK and THL, two levels of headings, number row",
  lay(book) {
    const { office, draw } = book;
    const rows = office.staff.map(({ unit }) => ({ unit, counts: [draw.int(0, 1), draw.int(1, 4), draw.int(0, 9), draw.int(0, 5), draw.int(0, 9)] }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const heads = draw.pick([["Eselon | III", "Eselon | IV", "JFU", "PPPK", "THL"], ["Struktural | Eselon III", "Struktural | Eselon IV", "Pelaksana", "PPPK", "Honorer"]]);
    const nobody = dash(draw);
    const page = book.page("Eselon");
    caption(page, book, "Jumlah Pegawai Menurut Jabatan");
    page.table({
      kind: "pegawai-jabatan", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "No"], ["unit", draw.pick(["Unit Kerja", "Uraian"])], ...heads.map((head): ColumnDraft => ["other", head]), ["jumlah", "Jumlah"]],
      rows: [...rows.map(({ unit, counts }, i) => body([i + 1, unit, ...counts.map(nobody), sumOf(counts)])), total([...labelled(book, "TOTAL"), ...sums, sumOf(sums)])],
    });
    source(page, "Sub Bagian Umum dan Kepegawaian");
  },
};
