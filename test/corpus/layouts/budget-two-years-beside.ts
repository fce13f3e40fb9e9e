import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { total, type ColumnDraft } from "../table-draft";

export const budgetTwoYearsBeside: Layout = {
  name: "budget-two-years-beside",
  habit: "last year and this year beside each other, each with anggaran, realisasi and per cent, programs with their kegiatan",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const [pagu, realisasi] = draw.pick([["Anggaran", "Realisasi"], ["Pagu (Rp)", "Realisasi (Rp)"], ["Alokasi Anggaran", "Serapan Anggaran (Rp)"]] as const);
    const of = (each: number): ColumnDraft[] => [[`tahun:${each}:pagu`, `TA ${each} | ${pagu}`], [`tahun:${each}:realisasi`, `TA ${each} | ${realisasi}`], [`tahun:${each}:serapan`, `TA ${each} | %`]];
    const past = (amount: number | null) => (amount === null ? null : Math.round(amount * 0.9));
    const cells = (line: { pagu: number | null; realisasi: number | null; serapan: number | null }) => [money(past(line.pagu)), money(past(line.realisasi)), percent(line.serapan), money(line.pagu), money(line.realisasi), percent(line.serapan)];
    const page = book.page("Banding Anggaran");
    caption(page, book, `Perbandingan Realisasi Anggaran TA ${year - 1} dan TA ${year}`);
    page.table({
      kind: "anggaran-multi-tahun",
      columns: [["no", "No"], [["kegiatan", "program"], "Program / Kegiatan"], ...of(year - 1), ...of(year)],
      rows: [...budgetRows(office.programs, { down: "kegiatan", hasSums: true }, (line) => [line.depth === 0 ? line.nomor : "", line.nama, ...cells(line)]).map((row) => ({ ...row, level: null })), total([...labelled(book, "Total"), ...cells(sum)])],
    });
  },
};
