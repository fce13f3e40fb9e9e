import { grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { body, group, total } from "../table-draft";

export const budgetSeveralOutputs: Layout = {
  name: "budget-several-outputs",
  habit: "a kegiatan with two outputs takes two rows: its name and money are merged over both",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const output = (): [string, number, string] => [draw.pick(["Jumlah dokumen yang disusun", "Jumlah laporan yang disampaikan", "Jumlah peserta"]), draw.int(1, 40), draw.pick(["Dokumen", "Laporan", "Orang"])];
    const page = book.page("Output");
    caption(page, book, `Keluaran dan Realisasi Anggaran Tahun ${year}`);
    page.table({
      kind: ["anggaran", "keluaran"],
      columns: [["no", "No"], ["kegiatan", "Program / Kegiatan"], ["tolok-ukur", "Keluaran"], ["target", "Target"], ["satuan", "Satuan"], ["pagu", "Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi Anggaran (Rp)"], ["serapan", "%"]],
      rows: [
        ...office.programs.flatMap((program) => [
          group([String.fromCharCode(64 + program.nomor), program.nama], "program"),
          ...program.children.flatMap(({ nama, nomor, pagu, realisasi }) => [
            body([nomor, nama, ...output(), money(pagu), money(realisasi), percent((realisasi / pagu) * 100)], "kegiatan"),
            ...(draw.isOnce(2) ? [body(["", "", ...output()])] : []),
          ]),
        ]),
        total([...labelled(book, "JUMLAH"), "", "", "", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
