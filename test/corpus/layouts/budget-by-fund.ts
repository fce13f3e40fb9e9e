import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { sumOf } from "../staff";
import { total, type ColumnDraft } from "../table-draft";

const FUNDS = ["PAD", "DAU", "DAK"];

export const budgetByFund: Layout = {
  name: "budget-by-fund",
  habit: "pagu and realisasi each split by source of funds, with their Jumlah",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const split = (amount: number | null) => {
      if (amount === null) return ["", "", "", ""];
      const parts = [Math.floor(amount * 0.2), Math.floor(amount * 0.3)];
      return [...parts, amount - sumOf(parts), amount].map(money);
    };
    const of = (what: string): ColumnDraft[] => FUNDS.map((fund): ColumnDraft => ["other", `${what} | ${fund}`]);
    const page = book.page("Sumber Dana");
    caption(page, book, `Realisasi Anggaran Menurut Sumber Dana ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["program", "Program"], ...of("Pagu (Rp)"), ["pagu", "Pagu (Rp) | Jumlah"], ...of("Realisasi (Rp)"), ["realisasi-anggaran", "Realisasi (Rp) | Jumlah"], ["serapan", "%"]],
      rows: [
        ...budgetRows(office.programs, { down: "program", hasSums: true }, (line) => [line.nomor, line.nama, ...split(line.pagu), ...split(line.realisasi), percent(line.serapan)]),
        total(["", "Jumlah", ...split(sum.pagu), ...split(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
