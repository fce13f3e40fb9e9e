import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { addUp, dash, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

const JENIS = ["Dokter Spesialis", "Dokter Umum", "Dokter Gigi", "Perawat", "Bidan", "Apoteker", "Tenaga Teknis Kefarmasian", "Ahli Gizi", "Administrasi"];

export const staffOfAHospital: Layout = {
  name: "staff-of-a-hospital",
  habit: "jenis ketenagaan down, status kepegawaian across: PNS, PPPK, BLUD, kontrak; total",
  lay(book) {
    const { draw, year } = book;
    const nobody = dash(draw);
    const rows = draw.some(JENIS, draw.int(5, 9)).map((name) => ({ name, counts: [draw.int(1, 30), draw.int(0, 9), draw.int(0, 40), draw.int(0, 5)] }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const heads = draw.pick([["PNS", "PPPK", "BLUD", "Kontrak"], ["PNS", "P3K", "Pegawai BLUD", "THL"], ["ASN", "PPPK", "Non ASN BLUD", "Magang"]]);
    const page = book.page("Ketenagaan");
    caption(page, book, `Jumlah Tenaga per 31 Desember ${year}`);
    page.table({
      kind: ["pegawai-jabatan", "arithmetic"],
      columns: [["no", "No"], [["unit", "other"], draw.pick(["Jenis Tenaga", "Jenis Ketenagaan", "Profesi"])], ...heads.map((head): ColumnDraft => ["other", `Status Kepegawaian | ${head}`]), ["jumlah", draw.pick(["Total", "Jumlah"])]],
      rows: [...rows.map(({ name, counts }, i) => body([i + 1, name, ...counts.map(nobody), sumOf(counts)])), total([...labelled(book, "Total"), ...sums, sumOf(sums)])],
    });
  },
};
