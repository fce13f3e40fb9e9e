import { budgetRows, grandTotal } from "../budget-rows";
import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, total } from "../table-draft";

export const pkBesideItsBudget: Layout = {
  name: "pk-beside-its-budget",
  habit: "Perjanjian Kinerja of an eselon III: sasaran program and target at the left, program and anggaran at the right of an empty column",
  lay(book) {
    const { office, draw, money, year } = book;
    const page = book.page("PK Eselon III");
    caption(page, book, `PERJANJIAN KINERJA PERUBAHAN TAHUN ${year}`);
    page.table({
      kind: "target-iku", numbers: "brackets",
      columns: [["no", "No"], ["sasaran", draw.pick(["Sasaran Program/Kegiatan", "Sasaran Program"])], ["indikator", "Indikator Kinerja Program"], ["satuan", "Satuan"], ["target", "Target"]],
      rows: shown(book).map(({ nomor, sasaran, nama, satuan, target }) => body([nomor, sasaran, nama, satuan, target])),
    });
    page.beside(1).table({
      kind: "anggaran", numbers: "brackets",
      columns: [["no", "No"], ["program", "Nama Program"], ["pagu", "Anggaran (Rp)"], ["keterangan", "Ket."]],
      rows: [...budgetRows(office.programs, { down: "program", hasSums: true }, (line) => [line.nomor, line.nama, money(line.pagu), "APBD"]), total(["", "Jumlah", money(grandTotal(office.programs).pagu)])],
    });
  },
};
