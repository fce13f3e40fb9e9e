import { grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, total } from "../table-draft";

export const budgetPerSasaran: Layout = {
  name: "budget-per-sasaran",
  habit: "what each sasaran cost: how many programs serve it, alokasi, realisasi as a fraction of it typed without a format",
  lay(book) {
    const { office, draw, money, year } = book;
    const sum = grandTotal(office.programs);
    const names = [...new Set(office.ikuList.map(({ sasaran }) => sasaran))];
    const fraction = (pagu: number, realisasi: number): number => Math.round((realisasi / pagu) * 10_000) / 10_000;
    const page = book.page("Anggaran Sasaran");
    caption(page, book, `Alokasi dan Realisasi Anggaran per Sasaran Strategis Tahun ${year}`);
    page.table({
      kind: ["anggaran", "efisiensi"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No."], [["sasaran", "mendukung"], "Sasaran Strategis"], ["other", draw.pick(["Jumlah Program", "Jml. Prog. Pendukung"])], [["program", "kegiatan"], draw.pick(["Program Pendukung", "Nama Program"])], ["pagu", draw.pick(["Alokasi (Rp)", "Alokasi Anggaran", "Anggaran"])], ["realisasi-anggaran", draw.pick(["Realisasi (Rp)", "Serapan Anggaran (Rp)", "Realisasi"])],
        ["serapan", draw.pick(["Tingkat Serapan", "% Serapan", "Persentase"])],
      ],
      rows: [
        ...office.programs.map(({ nama, pagu, realisasi }, i) => body([i + 1, names[i] ?? names[0] ?? "", 1, nama, money(pagu), money(realisasi), fraction(pagu, realisasi)])),
        total(["", "TOTAL", office.programs.length, "", money(sum.pagu), money(sum.realisasi), fraction(sum.pagu, sum.realisasi)]),
      ],
    });
  },
};
