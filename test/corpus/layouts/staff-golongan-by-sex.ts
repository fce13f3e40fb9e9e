import type { Layout } from "../layout";
import { GOLONGAN } from "../office";
import { caption, labelled } from "../page-parts";
import { addUp, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

export const staffGolonganBySex: Layout = {
  name: "staff-golongan-by-sex",
  habit: "units down, golongan across with L and P under each, three levels of headings, L/P/total at the end",
  lay(book) {
    const { office, draw } = book;
    const rows = office.staff.map(({ unit, heads }) => ({ unit, counts: heads.flatMap((counts) => { const men = draw.int(0, sumOf(counts)); return [men, sumOf(counts) - men]; }) }));
    const tail = (counts: readonly number[]): number[] => {
      const men = sumOf(counts.filter((_, i) => i % 2 === 0));
      return [men, sumOf(counts) - men, sumOf(counts)];
    };
    const sums = addUp(rows.map(({ counts }) => counts));
    const page = book.page("Gol L-P");
    caption(page, book, "Jumlah PNS Menurut Golongan dan Jenis Kelamin");
    page.table({
      kind: ["pegawai-golongan", "pegawai-jenis-kelamin"],
      columns: [
        ["no", "No"], ["unit", "Unit Kerja"], ...GOLONGAN.flatMap((name): ColumnDraft[] => [["laki-laki", `Golongan | ${name} | L`], ["perempuan", `Golongan | ${name} | P`]]),
        ["laki-laki", "Jumlah | L"], ["perempuan", "Jumlah | P"], ["jumlah", "Total"],
      ],
      rows: [...rows.map(({ unit, counts }, i) => body([i + 1, unit, ...counts, ...tail(counts)])), total([...labelled(book, "JUMLAH"), ...sums, ...tail(sums)])],
    });
  },
};
