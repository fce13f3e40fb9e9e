import type { Layout } from "../layout";
import { body, onTop, total } from "../table-draft";

export const pivotReport: Layout = {
  name: "pivot-report",
  habit: "a pivot table of the budget: Label Baris, Jumlah dari Pagu, Jumlah dari Realisasi, Total Keseluruhan; sums on top, indented",
  lay(book) {
    const { office, draw } = book;
    const inEnglish = draw.isOnce(2);
    const [label, pagu, realisasi, all] = inEnglish ? ["Row Labels", "Sum of Pagu", "Sum of Realisasi", "Grand Total"] : ["Label Baris", "Jumlah dari Pagu", "Jumlah dari Realisasi", "Total Keseluruhan"];
    const page = book.page("Pivot");
    page.row = 3;
    page.left = 1;
    page.table({
      kind: ["anggaran", "arithmetic"],
      columns: [[["kegiatan", "other"], label ?? ""], [["pagu", "other"], pagu ?? ""], [["realisasi-anggaran", "other"], realisasi ?? ""]],
      rows: [
        ...office.programs.flatMap((program) => [onTop([program.nama, program.pagu, program.realisasi]), ...program.children.map((kegiatan) => body([kegiatan.nama, kegiatan.pagu, kegiatan.realisasi]))]),
        total([all ?? "", office.programs.reduce((sum, program) => sum + program.pagu, 0), office.programs.reduce((sum, program) => sum + program.realisasi, 0)]),
      ],
    });
  },
};
