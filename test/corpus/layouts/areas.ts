import type { Layout } from "../layout";
import { caption, labelled, source } from "../page-parts";
import { sumOf } from "../staff";
import { body, total } from "../table-draft";

const NAMES = ["Sumber Jaya", "Tirta Kencana", "Banjar Sari", "Mulya Asri", "Karang Rejo", "Purwo Asri"];

export const areas: Layout = {
  name: "areas",
  habit: "any table with a JUMLAH: areas, RT and RW by kelurahan, with a unit in brackets",
  lay(book) {
    const { draw } = book;
    const rows = draw.some(NAMES, draw.int(3, 6)).map((name) => ({ name, luas: draw.int(150, 900) / 100, rw: draw.int(4, 14), rt: draw.int(15, 60) }));
    const page = book.page("Gambaran Umum");
    caption(page, book, "Luas Wilayah per Kelurahan");
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], ["unit", "Kelurahan"], ["other", draw.pick(["Luas (Km2)", "Luas Wilayah (km persegi)"])], ["other", "Jumlah RW"], ["other", "Jumlah RT"]],
      rows: [...rows.map(({ name, luas, rw, rt }, i) => body([i + 1, name, luas, rw, rt])), total([...labelled(book, "Jumlah"), Math.round(sumOf(rows.map(({ luas }) => luas)) * 100) / 100, sumOf(rows.map(({ rw }) => rw)), sumOf(rows.map(({ rt }) => rt))])],
    });
    source(page, "Profil Kecamatan");
  },
};
