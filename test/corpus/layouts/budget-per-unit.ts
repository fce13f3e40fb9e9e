import { grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, subtotal, total } from "../table-draft";

export const budgetPerUnit: Layout = {
  name: "budget-per-unit",
  habit: "kegiatan listed under each unit, the unit merged over its rows, a Sub Jumlah per unit",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const word = draw.pick(["Sub Jumlah", "Sub Total", "Subtotal"]);
    const rows = office.programs.flatMap((program, p) => {
      const sum = grandTotal([program]);
      return [
        ...program.children.map(({ nama, pagu, realisasi }, k) => body([k === 0 ? p + 1 : "", k === 0 ? (office.staff[p]?.unit ?? "Lainnya") : "", nama, money(pagu), money(realisasi), percent((realisasi / pagu) * 100)], "kegiatan")),
        subtotal(["", word, "", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ];
    });
    const sum = grandTotal(office.programs);
    const page = book.page("Per Unit");
    caption(page, book, `Realisasi Anggaran per Unit Kerja Tahun ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["no", "No"], ["unit", "Unit Kerja"], ["kegiatan", "Kegiatan"], ["pagu", "Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "Serapan (%)"]],
      rows: [...rows, total(["", "TOTAL", "", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)])],
    });
  },
};
