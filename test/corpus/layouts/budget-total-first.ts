import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";

export const budgetTotalFirst: Layout = {
  name: "budget-total-first",
  habit: "urusan, bidang and the office itself above the programs, each with the whole sum; no total at the end",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const [urusan = ""] = office.kode.split(".");
    const top = (kode: string, nama: string) => ({ role: "sum-on-top", level: "above", cells: [kode, nama, money(sum.pagu), money(sum.realisasi), percent(sum.serapan)] }) as const;
    const page = book.page("Realisasi Program");
    caption(page, book, `Realisasi Program dan Kegiatan ${year}`);
    page.table({
      kind: "anggaran",
      columns: [["kode", "KODE"], ["kegiatan", "URUSAN/BIDANG URUSAN/PROGRAM/KEGIATAN/SUB KEGIATAN"], ["pagu", "PAGU ANGGARAN"], ["realisasi-anggaran", "REALISASI"], ["serapan", "%"]],
      rows: [
        top(urusan, "URUSAN PEMERINTAHAN"), top(office.kode, office.bidang), ...(draw.isOnce(2) ? [top(`${office.kode}.0.00.0.00.01.0000`, office.nama.toUpperCase())] : []),
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [line.kode, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan)]),
      ],
    });
  },
};
