import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { addUp, dash, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

export const staffNewPosts: Layout = {
  name: "staff-new-posts",
  habit: "units across the posts of today: JPT pratama, administrator, pengawas, pelaksana, fungsional",
  lay(book) {
    const { office, draw } = book;
    const no = dash(draw);
    const rows = office.staff.map(({ unit }) => ({ unit, c: Array.from({ length: 5 }, () => draw.int(0, 8)) }));
    const sums = addUp(rows.map(({ c }) => c));
    const page = book.page("SDM");
    caption(page, book, "Sumber Daya Manusia");
    page.table({
      kind: "pegawai-jabatan",
      columns: [["no", "No"], ["unit", draw.pick(["Bagian", "Unit/Bidang", "Satuan Kerja"])], ...["JPT Pratama", "Administrator", "Pengawas", "Pelaksana", "Fungsional"].map((h): ColumnDraft => ["other", `Jabatan | ${h}`]), ["jumlah", "Jumlah Pegawai"]],
      rows: [...rows.map(({ unit, c }, i) => body([i + 1, unit, ...c.map(no), sumOf(c)])), total([...labelled(book, "Total"), ...sums, sumOf(sums)])],
    });
  },
};
