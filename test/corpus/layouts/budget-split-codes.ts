import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { total } from "../table-draft";

export const budgetSplitCodes: Layout = {
  name: "budget-split-codes",
  habit: "the code split over five columns under one merged heading; sums on top; number row",
  lay(book) {
    const { office, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const parts = (kode: string): string[] => {
      const [urusan = "", bidang = "", program = "", level, kegiatan, sub = ""] = kode.split(".");
      return [urusan, bidang, program, level === undefined ? "" : `${level}.${kegiatan ?? ""}`, sub];
    };
    const page = book.page("DPA");
    caption(page, book, "REKAPITULASI PAGU DAN REALISASI", `TAHUN ${year}`);
    page.table({
      kind: "anggaran", numbers: book.draw.pick(["plain", "brackets"]),
      columns: [...Array.from({ length: 5 }, () => [["kode", "other"], "Kode | ~"] as const), ["kegiatan", "Uraian"], ["pagu", "Pagu (Rp)"], ["realisasi-anggaran", "Realisasi | Rp"], ["serapan", "Realisasi | %"]],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [...parts(line.kode), line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
        total(["", "", "", "", "", "JUMLAH", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
