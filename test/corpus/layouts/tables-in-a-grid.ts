import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { total } from "../table-draft";

export const tablesInAGrid: Layout = {
  name: "tables-in-a-grid",
  habit: "small tables two by two on one sheet: beside each other and stacked, each with its caption and JUMLAH",
  lay(book) {
    const { office, draw, money } = book;
    const programs = [...office.programs, ...office.programs].slice(0, 4);
    const page = book.page("Rekap Bidang");
    const left = page.left;
    const gap = draw.int(1, 2);
    for (const [i, program] of programs.entries()) {
      const sum = grandTotal([program]);
      const isRight = i % 2 === 1;
      if (isRight) page.beside(gap).skip(-1);
      else page.left = left;
      page.lines([`Bidang ${i + 1}`]);
      page.table({
        kind: "anggaran",
        columns: [["no", "No"], ["kegiatan", "Kegiatan"], ["pagu", "Pagu"], ["realisasi-anggaran", "Realisasi"]],
        rows: [...budgetRows([program], { down: "kegiatan", from: "kegiatan", hasSums: true }, (line) => [line.nomor, line.nama, money(line.pagu), money(line.realisasi)]), total(["", "JUMLAH", money(sum.pagu), money(sum.realisasi)])],
      });
      if (isRight) page.row = Math.max(...page.answers.map(({ box }) => box.bottom)) + 2;
    }
  },
};
