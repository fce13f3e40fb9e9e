import { budgetRows, grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, sign } from "../page-parts";
import { total } from "../table-draft";

export const budgetOfPaymentOrders: Layout = {
  name: "budget-of-payment-orders",
  habit: "KODE REK. and URAIAN, the APBD after its change, realisasi by SP2D up to 31 Desember, lebih/(kurang), sumber dana; sums on top down to sub kegiatan",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Realisasi");
    caption(page, book, `REALISASI ANGGARAN BELANJA T.A. ${year}`, office.nama.toUpperCase());
    page.table({
      kind: "anggaran", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["kode", draw.pick(["KODE REK.", "KODE REKENING", "NO. REK"])], [["kegiatan", "program", "sub-kegiatan"], "URAIAN"], [["pagu", "pagu-perubahan"], draw.pick(["APBD-P (Rp)", "JUMLAH ANGGARAN (Rp)", "DPA-P (Rp)"])], ["realisasi-anggaran", draw.pick(["REALISASI SP2D S/D 31 DES", `REALISASI S/D 31 DESEMBER ${year}`, "REALISASI (SP2D)"])],
        ["serapan", draw.pick(["%", "PROSENTASE"])], ["sisa", draw.pick(["LEBIH/(KURANG)", "SISA", "SALDO ANGGARAN"])], ["other", "SUMBER DANA"], ["keterangan", "KET."],
      ],
      rows: [
        ...budgetRows(office.programs, { down: "sub-kegiatan", hasSums: true }, (line) => [line.kode, line.nama, money(line.pagu), money(line.realisasi), percent(line.serapan), money(line.sisa), "DAU", ""]),
        total(["", "JUMLAH BELANJA", money(sum.pagu), money(sum.realisasi), percent(sum.serapan), money(sum.sisa)]),
      ],
    });
    sign(page, book, 4);
  },
};
