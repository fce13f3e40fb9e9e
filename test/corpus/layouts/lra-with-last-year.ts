import type { Layout } from "../layout";
import { sign } from "../page-parts";
import { addUp } from "../staff";
import { body, onTop, total } from "../table-draft";

const PARTS = [["5.1", "BELANJA OPERASI", [["5.1.01", "Belanja Pegawai"], ["5.1.02", "Belanja Barang dan Jasa"]]], ["5.2", "BELANJA MODAL", [["5.2.02", "Belanja Modal Peralatan dan Mesin"], ["5.2.03", "Belanja Modal Gedung dan Bangunan"]]]] as const;

export const lraWithLastYear: Layout = {
  name: "lra-with-last-year",
  habit: "a Laporan Realisasi Anggaran by accounts: anggaran and realisasi of this year, per cent, realisasi of the year before",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const groups = PARTS.map(([kode, nama, accounts]) => ({ kode, nama, accounts: accounts.map(([code, name]) => { const pagu = draw.int(50_000, 4_000_000) * 1000; return { code, name, amounts: [pagu, Math.round((pagu * draw.int(85, 99)) / 100), Math.round((pagu * draw.int(70, 110)) / 100)] }; }) }));
    const sumOfGroup = (group: (typeof groups)[number]): number[] => addUp(group.accounts.map(({ amounts }) => amounts));
    const cells = ([pagu = 0, realisasi = 0, before = 0]: readonly number[]) => [money(pagu), money(realisasi), percent((realisasi / pagu) * 100), money(before)];
    const isBanded = draw.isOnce(2);
    const page = book.page("LRA");
    page.lines([`PEMERINTAH KABUPATEN TIRTA RAYA`, office.nama.toUpperCase(), "LAPORAN REALISASI ANGGARAN", `UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER ${year} DAN ${year - 1}`]).skip(draw.int(0, 1));
    page.table({
      kind: "anggaran",
      columns: [["kode", draw.pick(["NO. URUT", "KODE REKENING", "REK"])], [["kegiatan", "other"], "URAIAN"], ["pagu", `ANGGARAN ${year}`], ["realisasi-anggaran", `REALISASI ${year}`], ["serapan", isBanded ? "%" : "(%)"], [["other", `tahun:${year - 1}:realisasi`], `REALISASI ${year - 1}`]],
      rows: [
        ...groups.flatMap((group) => [onTop([group.kode, group.nama, ...cells(sumOfGroup(group))]), ...group.accounts.map(({ code, name, amounts }) => body([code, name, ...cells(amounts)]))]),
        total(["", "JUMLAH BELANJA", ...cells(addUp(groups.map(sumOfGroup)))]),
      ],
    });
    sign(page, book, 3);
  },
};
