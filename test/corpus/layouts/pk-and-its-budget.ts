import { budgetRows, grandTotal } from "../budget-rows";
import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { sign } from "../page-parts";
import { body, total } from "../table-draft";

export const pkAndItsBudget: Layout = {
  name: "pk-and-its-budget",
  habit: "Perjanjian Kinerja: targets with number row (1)–(4), and below it programs with their anggaran and keterangan",
  lay(book) {
    const { office, draw, money, year } = book;
    const page = book.page(`PK ${year}`);
    page.lines([`PERJANJIAN KINERJA TAHUN ${year}`, office.nama.toUpperCase()]).skip();
    page.table({
      kind: "target-iku", numbers: draw.pick(["brackets", "plain"]),
      columns: [["no", "No"], ["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja"], ["target", "Target"]],
      rows: shown(book).map(({ nomor, sasaran, nama, target, satuan }) => body([nomor, sasaran, nama, draw.isOnce(2) ? target : `${String(target).replace(".", ",")} ${satuan}`])),
    }).skip(2);
    page.table({
      kind: "anggaran",
      columns: [[["no", "other"], ""], ["program", "Program"], ["pagu", "Anggaran (Rp)"], ["keterangan", "Keterangan"]],
      rows: [
        ...budgetRows(office.programs, { down: "program", hasSums: true }, (line) => [`${line.nomor}.`, line.nama, money(line.pagu), draw.pick(["APBD", "DAU"])]),
        total(["", "Jumlah", money(grandTotal(office.programs).pagu)]),
      ],
    });
    sign(page, book, 2);
  },
};
