import type { Layout } from "../layout";
import { caption, sign } from "../page-parts";
import { body, onTop, total, type RowDraft } from "../table-draft";

export const lraOfAccounts: Layout = {
  name: "lra-of-accounts",
  habit: "the office's own LRA: belanja by class and group with sums on top, last year's realisasi beside",
  lay(book) {
    const { draw, money, percent, year } = book;
    const [pegawai, barang, mesin, gedung] = [0, 1, 2, 3].map(() => draw.int(20_000, 900_000) * 1000) as [number, number, number, number];
    const line = (kode: string, nama: string, pagu: number, role = body): RowDraft => {
      const realisasi = Math.round(pagu * 0.95);
      return role([kode, nama, money(pagu), money(realisasi), percent((realisasi / pagu) * 100), money(Math.round(pagu * 0.9))]);
    };
    const page = book.page("LRA");
    caption(page, book, book.office.nama.toUpperCase(), "LAPORAN REALISASI ANGGARAN", `UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER ${year} DAN ${year - 1}`);
    page.table({
      kind: "anggaran", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [["kode", "Kode Rekening"], ["kegiatan", "Uraian"], ["pagu", `Anggaran ${year}`], ["realisasi-anggaran", `Realisasi ${year}`], ["serapan", "%"], ["other", `Realisasi ${year - 1}`]],
      rows: [
        line("5", "BELANJA DAERAH", pegawai + barang + mesin + gedung, onTop), line("5.1", "BELANJA OPERASI", pegawai + barang, onTop), line("5.1.01", "Belanja Pegawai", pegawai), line("5.1.02", "Belanja Barang dan Jasa", barang),
        line("5.2", "BELANJA MODAL", mesin + gedung, onTop), line("5.2.02", "Belanja Modal Peralatan dan Mesin", mesin), line("5.2.03", "Belanja Modal Gedung dan Bangunan", gedung),
        line("", "JUMLAH BELANJA", pegawai + barang + mesin + gedung, total),
      ],
    });
    sign(page, book, 3);
  },
};
