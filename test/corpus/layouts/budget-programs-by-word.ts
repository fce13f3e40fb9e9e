import { grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { roman } from "../number-looks";
import { caption, labelled } from "../page-parts";
import { body, group, total } from "../table-draft";

export const budgetProgramsByWord: Layout = {
  name: "budget-programs-by-word",
  habit: "rows that call themselves “Program: …” above kegiatan 1), 2); upper case, “S.D 31 DESEMBER”",
  lay(book) {
    const { office, money, percent } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("LRA Program");
    caption(page, book, "Realisasi per Program");
    page.table({
      kind: "anggaran",
      columns: [["no", "NO"], ["kegiatan", "PROGRAM/KEGIATAN"], ["pagu", "JUMLAH PAGU (Rp)"], ["realisasi-anggaran", "REALISASI S.D 31 DESEMBER (Rp)"], ["serapan", "PERSENTASE CAPAIAN (%)"]],
      rows: [...office.programs.flatMap((p) => [group([`${roman(p.nomor)}.`, `Program: ${p.nama}`], "program"), ...p.children.map((k) => body([`${k.nomor})`, k.nama, money(k.pagu), money(k.realisasi), percent((k.realisasi / k.pagu) * 100)], "kegiatan"))]), total([...labelled(book, "Jumlah"), money(sum.pagu), money(sum.realisasi), percent(sum.serapan)])],
    });
  },
};
