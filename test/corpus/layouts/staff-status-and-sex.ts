import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { addUp, dash, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

export const staffStatusAndSex: Layout = {
  name: "staff-status-and-sex",
  habit: "units down, PNS, PPPK and honorer each with L and P, jumlah at the end",
  lay(book) {
    const { office, draw } = book;
    const nobody = dash(draw);
    const rows = office.staff.map(({ unit }) => ({ unit, counts: Array.from({ length: 6 }, () => draw.int(0, 9)) }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const page = book.page("Data ASN");
    caption(page, book, "REKAPITULASI PEGAWAI");
    page.table({
      kind: ["pegawai-jabatan", "pegawai-jenis-kelamin"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["no", "No"], ["unit", draw.pick(["Unit Kerja", "Bidang/Bagian", "Nama Unit"])], ...["PNS", "PPPK", "Honorer"].flatMap((status): ColumnDraft[] => [["laki-laki", `${status} | L`], ["perempuan", `${status} | P`]]), ["jumlah", draw.pick(["Jumlah", "Total Pegawai"])]],
      rows: [...rows.map(({ unit, counts }, i) => body([i + 1, unit, ...counts.map(nobody), sumOf(counts)])), total([...labelled(book, "Jumlah"), ...sums, sumOf(sums)])],
    });
  },
};
