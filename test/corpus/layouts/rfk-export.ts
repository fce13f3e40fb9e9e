import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { sumOf } from "../staff";
import { total, type ColumnDraft } from "../table-draft";

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

export const rfkExport: Layout = {
  name: "rfk-export",
  habit: "an export of realisasi fisik dan keuangan: RKA beside DPA, deviations, twelve months of cash, sums on top",
  lay(book) {
    const { office, draw, percent, year } = book;
    const sum = grandTotal(office.programs);
    const months = (realisasi: number): number[] => {
      const each = Math.floor(realisasi / 12);
      return MONTHS.map((_, i) => (i === 11 ? realisasi - each * 11 : each));
    };
    const cells = (kode: string, nama: string, { pagu, realisasi, serapan }: { pagu: number; realisasi: number; serapan: number }) =>
      [kode, nama, pagu, pagu, realisasi, percent(serapan), percent(100), percent(serapan - 100), percent(100), "DAU", "", ...months(realisasi), sumOf(months(realisasi))];
    const page = book.page("RFK");
    page.lines([`LAPORAN REALISASI FISIK DAN KEUANGAN ${office.nama.toUpperCase()}`, `TAHUN ANGGARAN ${year}`, "Keadaan s.d. Desember"]).skip(draw.int(0, 1));
    page.table({
      kind: "anggaran",
      columns: [
        ["kode", "Kode"], ["kegiatan", "Urusan/Program/Kegiatan"], ["other", "RKA"], ["pagu", "DPA"], ["realisasi-anggaran", "Realisasi Keuangan"], ["serapan", "Capaian %"], ["other", "RAK %"], ["other", "Deviasi %"],
        ["fisik", "Realisasi Fisik %"], ["other", "Sumber Dana"], ["keterangan", "Keterangan"], ...MONTHS.map((month): ColumnDraft => ["other", `Kas ${month}`]), [["other", "jumlah"], "Total"],
      ],
      rows: [
        { role: "sum-on-top", level: "above", cells: cells(office.kode, office.bidang, sum) },
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, ({ kode, nama, pagu, realisasi, serapan }) => cells(kode, nama, { pagu: pagu ?? 0, realisasi: realisasi ?? 0, serapan: serapan ?? 0 })),
        ...(draw.isOnce(2) ? [total(cells("", "TOTAL", sum))] : []),
      ],
    });
  },
};
