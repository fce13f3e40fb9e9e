import { columnName } from "../../../src/domain/grid";
import { grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { roman } from "../number-looks";
import { caption, labelled, sign } from "../page-parts";
import { lessOf, shareOf, sumAbove, type Put } from "../put";
import { body, onTop, total } from "../table-draft";

export const budgetFormulas: Layout = {
  name: "budget-formulas",
  habit: "every sum by formula: the program's row adds up the kegiatan below it, the total adds up the programs (=D6+D10)",
  lay(book) {
    const { office, draw, year } = book;
    const plain = (value: number): Put => ({ value, format: "#,##0" });
    const sumBelow = (value: number, count: number): Put => ({ value, format: "#,##0", formula: (row, column) => `=SUM(${columnName(column)}${row + 1}:${columnName(column)}${row + count})` });
    const backs: number[] = [];
    const rows = office.programs.flatMap((program) => {
      backs.push(program.children.length + 1);
      return [
        onTop([roman(program.nomor), program.nama, sumBelow(program.pagu, program.children.length), sumBelow(program.realisasi, program.children.length), shareOf((program.realisasi / program.pagu) * 100, 1, 2), lessOf(program.pagu - program.realisasi, 3, 2)], "program"),
        ...program.children.map(({ nomor, nama, pagu, realisasi }) => body([nomor, nama, plain(pagu), plain(realisasi), shareOf((realisasi / pagu) * 100, 1, 2), lessOf(pagu - realisasi, 3, 2)], "kegiatan")),
      ];
    });
    const plus = (value: number): Put => ({
      value, format: "#,##0",
      formula: (row, column) => {
        let at = row;
        return `=${[...backs].reverse().map((back) => { at -= back; return `${columnName(column)}${at}`; }).reverse().join("+")}`;
      },
    });
    const sum = grandTotal(office.programs);
    const flat = draw.isOnce(3);
    const page = book.page("Formula");
    caption(page, book, `PAGU DAN REALISASI ${year}`);
    page.table({
      kind: "anggaran", numbers: "formulas",
      columns: [["no", "No"], ["kegiatan", "Program dan Kegiatan"], ["pagu", "Pagu Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi Anggaran (Rp)"], ["serapan", "% Realisasi"], ["sisa", "Sisa Anggaran (Rp)"]],
      rows: flat
        ? [...office.programs.map(({ nomor, nama, pagu, realisasi }) => body([nomor, nama, plain(pagu), plain(realisasi), shareOf((realisasi / pagu) * 100, 1, 2), lessOf(pagu - realisasi, 3, 2)], "program")), total([...labelled(book, "Jumlah"), sumAbove(sum.pagu, office.programs.length), sumAbove(sum.realisasi, office.programs.length), shareOf(sum.serapan, 1, 2), lessOf(sum.sisa, 3, 2)])]
        : [...rows, total([...labelled(book, "JUMLAH TOTAL"), plus(sum.pagu), plus(sum.realisasi), shareOf(sum.serapan, 1, 2), lessOf(sum.sisa, 3, 2)])],
    });
    sign(page, book, 4);
  },
};
