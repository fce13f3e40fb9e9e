import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { total, type ColumnDraft } from "../table-draft";

export const multiYearEachRealisasi: Layout = {
  name: "multi-year-each-realisasi",
  habit: "“2021 (Rp)”, “2022 (Rp)” under Anggaran and under Realisasi, per program; years not bare",
  lay(book) {
    const { office, draw, money, year } = book;
    const years = [year - 2, year - 1, year];
    const name = draw.pick([(each: number) => `${each} (Rp)`, (each: number) => `Tahun ${each}`, (each: number) => `TA ${each}`]);
    const past = (amount: number | null, each: number) => money(amount === null ? null : Math.round(amount * (1 - 0.05 * (year - each))));
    const sum = grandTotal(office.programs);
    const page = book.page("3 Tahun");
    caption(page, book, "Perkembangan Anggaran dan Realisasi Tiga Tahun Terakhir");
    page.table({
      kind: "anggaran-multi-tahun",
      columns: [["no", "No"], ["program", "Program"], ...years.map((each): ColumnDraft => [`tahun:${each}:pagu`, `Anggaran | ${name(each)}`]), ...years.map((each): ColumnDraft => [`tahun:${each}:realisasi`, `Realisasi | ${name(each)}`])],
      rows: [
        ...budgetRows(office.programs, { down: "program", hasSums: true }, (line) => [line.nomor, line.nama, ...years.map((each) => past(line.pagu, each)), ...years.map((each) => past(line.realisasi, each))]).map((row) => ({ ...row, level: null })),
        total(["", "Jumlah", ...years.map((each) => past(sum.pagu, each)), ...years.map((each) => past(sum.realisasi, each))]),
      ],
    });
  },
};
