import type { Layout } from "../layout";
import { caption, sign } from "../page-parts";
import { body, group, onTop, total, type RowDraft } from "../table-draft";

export const budgetByKindOfSpending: Layout = {
  name: "budget-by-kind-of-spending",
  habit: "belanja by its kinds, A and B above 1, 2, 3, with or without their sums; “(dalam ribuan rupiah)” above",
  lay(book) {
    const { draw, money, percent, year } = book;
    const groups = [["Belanja Operasi", ["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Hibah"]], ["Belanja Modal", ["Belanja Modal Peralatan dan Mesin", "Belanja Modal Gedung dan Bangunan"]]] as const;
    const hasSums = draw.isOnce(2);
    const drawn = groups.map(([nama, kinds]) => ({ nama, kinds: kinds.map((kind) => ({ kind, pagu: draw.int(9_000, 800_000) })) }));
    const cells = (nomor: string | number, nama: string, pagu: number) => [nomor, nama, money(pagu), money(Math.round(pagu * 0.96)), percent((Math.round(pagu * 0.96) / pagu) * 100), money(pagu - Math.round(pagu * 0.96))];
    const rows = drawn.flatMap(({ nama, kinds }, g): RowDraft[] => {
      const letter = String.fromCharCode(65 + g);
      return [hasSums ? onTop(cells(letter, nama, kinds.reduce((sum, { pagu }) => sum + pagu, 0))) : group([letter, nama]), ...kinds.map(({ kind, pagu }, i) => body(cells(i + 1, kind, pagu)))];
    });
    const page = book.page("Jenis Belanja");
    caption(page, book, `REALISASI BELANJA MENURUT JENIS TAHUN ${year}`, "(dalam ribuan rupiah)");
    page.table({
      kind: "anggaran",
      columns: [["no", "No."], ["kegiatan", "Jenis Belanja"], [["pagu-perubahan", "pagu"], "Anggaran Setelah Perubahan"], ["realisasi-anggaran", "Realisasi"], ["serapan", "(%)"], [["sisa", "other"], "Lebih/(Kurang)"]],
      rows: [...rows, total(cells("", "JUMLAH BELANJA", drawn.flatMap(({ kinds }) => kinds).reduce((sum, { pagu }) => sum + pagu, 0)))],
    });
    sign(page, book, 4);
  },
};
