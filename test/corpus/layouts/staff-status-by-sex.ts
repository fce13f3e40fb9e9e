import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { addUp, sumOf } from "../staff";
import { body, total } from "../table-draft";

export const staffStatusBySex: Layout = {
  name: "staff-status-by-sex",
  habit: "PNS, PPPK, honorer down the side; Laki-laki, Perempuan, Jumlah across",
  lay(book) {
    const { draw } = book;
    const rows = draw.some(["PNS", "CPNS", "PPPK", "Tenaga Honorer", "Tenaga Kontrak"], draw.int(3, 5)).map((status) => ({ status, counts: [draw.int(1, 20), draw.int(1, 20)] }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const [men, women] = draw.pick([["L", "P"], ["Laki-laki", "Perempuan"], ["Pria", "Wanita"], ["Lk", "Pr"]] as const);
    const page = book.page("Status");
    caption(page, book, "Jumlah Pegawai Menurut Status Kepegawaian dan Jenis Kelamin");
    page.table({
      kind: "pegawai-jenis-kelamin",
      columns: [["no", "No"], [["unit", "other"], draw.pick(["Uraian", "Status Kepegawaian"])], ["laki-laki", men], ["perempuan", women], ["jumlah", draw.pick(["Jumlah", "Total", "Jumlah Pegawai"])]],
      rows: [...rows.map(({ status, counts }, i) => body([i + 1, status, ...counts, sumOf(counts)])), total(["", draw.pick(["Jumlah", "TOTAL", "Jumlah Seluruhnya"]), ...sums, sumOf(sums)])],
    });
  },
};
