import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { body, group, subtotal, total } from "../table-draft";

export const postsInUnitGroups: Layout = {
  name: "posts-in-unit-groups",
  habit: "posts listed under each unit's name with L, P, Jumlah; a Sub Jumlah per unit and the grand total",
  lay(book) {
    const { office, draw } = book;
    const units = office.staff.map(({ unit }) => ({ unit, posts: draw.some(["Eselon III", "Eselon IV", "Fungsional", "Pelaksana", "PPPK"], draw.int(2, 4)).map((post) => ({ post, men: draw.int(0, 6), women: draw.int(0, 6) })) }));
    const sum = (posts: readonly { men: number; women: number }[]) => { const [men, women] = [posts.reduce((all, each) => all + each.men, 0), posts.reduce((all, each) => all + each.women, 0)]; return [men, women, men + women]; };
    const page = book.page("Bezetting");
    caption(page, book, "BEZETTING PEGAWAI");
    page.table({
      kind: ["pegawai-jabatan", "pegawai-jenis-kelamin"],
      columns: [["no", "No"], [["unit", "other"], "Unit Kerja / Jabatan"], ["laki-laki", "Jenis Kelamin | L"], ["perempuan", "Jenis Kelamin | P"], ["jumlah", "Jumlah"]],
      rows: [
        ...units.flatMap(({ unit, posts }, u) => [group([String.fromCharCode(65 + u), unit]), ...posts.map(({ post, men, women }, i) => body([i + 1, post, men, women, men + women])), subtotal(["", "Sub Jumlah", ...sum(posts)])]),
        total([...labelled(book, "JUMLAH TOTAL"), ...sum(units.flatMap(({ posts }) => posts))]),
      ],
    });
  },
};
