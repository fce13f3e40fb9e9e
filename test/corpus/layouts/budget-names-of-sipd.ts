import { budgetRows } from "../budget-rows";
import type { Layout } from "../layout";

export const budgetNamesOfSipd: Layout = {
  name: "budget-names-of-sipd",
  habit: "a download with plain names of columns: Kode Sub Kegiatan, Nama Sub Kegiatan, Nilai Anggaran, Nilai Realisasi; nothing else on the sheet",
  lay(book) {
    const { office, draw } = book;
    const page = book.page("Sheet1");
    [page.row, page.left] = [1, 1];
    page.table({
      kind: "anggaran",
      columns: [["kode", "Kode Sub Kegiatan"], ["sub-kegiatan", "Nama Sub Kegiatan"], ["pagu", draw.pick(["Nilai Anggaran", "Total Anggaran"])], ["realisasi-anggaran", draw.pick(["Nilai Realisasi", "Total Realisasi"])], ["serapan", draw.pick(["Persentase", "Persentase Realisasi"])], ["sisa", "Sisa Anggaran"]],
      rows: budgetRows(office.programs, { down: "sub-kegiatan", from: "sub-kegiatan", hasSums: true }, (line) => [line.kode, line.nama, line.pagu, line.realisasi, Math.round((line.serapan ?? 0) * 100) / 100, line.sisa]),
    });
  },
};
