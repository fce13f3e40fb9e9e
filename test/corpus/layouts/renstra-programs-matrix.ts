import { budgetRows } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import type { ColumnDraft } from "../table-draft";

export const renstraProgramsMatrix: Layout = {
  name: "renstra-programs-matrix",
  habit: "Renstra Tabel T-C.27: program and kegiatan with indicator, and for each year a target and its rupiah",
  lay(book) {
    const { office, draw, money, year } = book;
    const years = Array.from({ length: draw.int(3, 5) }, (_, i) => year - 1 + i);
    const page = book.page("T-C.27");
    caption(page, book, "Rencana Program, Kegiatan, dan Pendanaan");
    page.table({
      kind: ["anggaran-multi-tahun", "banding-tahun", "renstra"], ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [
        ["kode", "Kode"], ["kegiatan", "Program dan Kegiatan"], ["indikator", "Indikator Kinerja Program (Outcome) dan Kegiatan (Output)"], ["satuan", "Satuan"],
        ...years.flatMap((each): ColumnDraft[] => [[`tahun:${each}:target`, `Target Kinerja Program dan Kerangka Pendanaan | Tahun ${each} | Target`], [`tahun:${each}:pagu`, `Target Kinerja Program dan Kerangka Pendanaan | Tahun ${each} | Rp`]]),
      ],
      rows: budgetRows(office.programs, { down: "kegiatan", hasSums: true }, (line) => [line.kode, line.nama, "Persentase layanan yang terpenuhi", "%", ...years.flatMap((each) => [90 + (each % 10), money(Math.round((line.pagu ?? 0) * (1 + 0.05 * (each - year))))])]).map((row) => ({ ...row, level: null })),
    });
  },
};
