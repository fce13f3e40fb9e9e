import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, onTop, total, type ColumnDraft, type RowDraft } from "../table-draft";

export const multiYearBudget: Layout = {
  name: "multi-year-budget",
  habit: "anggaran | realisasi | rasio over five bare years, classes of belanja above their groups, a total",
  lay(book) {
    const { draw, money, year } = book;
    const years = Array.from({ length: draw.int(3, 5) }, (_, i) => year - i).reverse();
    const [anggaran, realisasi, rasio] = draw.pick([["Anggaran pada Tahun", "Realisasi Anggaran pada Tahun", "Rasio antara Realisasi dan Anggaran Tahun"], ["Anggaran (Rp)", "Realisasi (Rp)", "Rasio (%)"], ["Anggaran", "Realisasi", "Rasio"]] as const);
    const line = (nama: string, pagu: readonly number[], role = body): RowDraft => role([nama, ...pagu.map(money), ...pagu.map((each) => money(Math.round(each * 0.93))), ...pagu.map((each) => book.percent((Math.round(each * 0.93) / each) * 100))]);
    const amounts = () => years.map(() => draw.int(40_000, 900_000) * 100_00);
    const [pegawai, barang, modal] = [amounts(), amounts(), amounts()];
    const plus = (...all: readonly (readonly number[])[]): number[] => years.map((_, i) => all.reduce((sum, each) => sum + (each[i] ?? 0), 0));
    const page = book.page("TC.24");
    caption(page, book, `Anggaran dan Realisasi Pendanaan Pelayanan ${book.office.nama}`);
    page.table({
      kind: "anggaran-multi-tahun", ...(draw.isOnce(2) ? { numbers: "brackets" } : {}),
      columns: [
        ["kegiatan", "Uraian"], ...years.map((each): ColumnDraft => [`tahun:${each}:pagu`, `${anggaran} | ${each}`]), ...years.map((each): ColumnDraft => [`tahun:${each}:realisasi`, `${realisasi} | ${each}`]), ...years.map((each): ColumnDraft => [`tahun:${each}:serapan`, `${rasio} | ${each}`]),
      ],
      rows: [line("BELANJA OPERASI", plus(pegawai, barang), onTop), line("Belanja Pegawai", pegawai), line("Belanja Barang dan Jasa", barang), line("BELANJA MODAL", modal), line(draw.pick(["JUMLAH", "Total Belanja"]), plus(pegawai, barang, modal), total)],
    });
  },
};
