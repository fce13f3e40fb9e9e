import { grandTotal } from "../budget-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, group, total } from "../table-draft";

export const budgetKegiatanWithOutputs: Layout = {
  name: "budget-kegiatan-with-outputs",
  habit: "budget lines that name their outputs: indikator keluaran, target, realisasi kinerja beside anggaran and its realisasi",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const sum = grandTotal(office.programs);
    const page = book.page("Kegiatan dan Keluaran");
    caption(page, book, `Realisasi Kegiatan dan Keluaran Tahun ${year}`);
    page.table({
      kind: ["anggaran", "keluaran"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No"], ["kegiatan", "Program / Kegiatan"], ["tolok-ukur", "Indikator Keluaran"], ["target", "Kinerja | Target"], ["satuan", "Kinerja | Satuan"], ["realisasi", "Kinerja | Realisasi"],
        ["pagu", "Anggaran (Rp) | Pagu"], ["realisasi-anggaran", "Anggaran (Rp) | Realisasi"], ["serapan", "Anggaran (Rp) | %"],
      ],
      rows: [
        ...office.programs.flatMap((program) => [
          group([program.nomor, program.nama], "program"),
          ...program.children.map(({ nama, nomor, pagu, realisasi }) => body([`${program.nomor}.${nomor}`, nama, draw.pick(["Jumlah dokumen yang disusun", "Jumlah laporan", "Lamanya penyediaan jasa"]), draw.int(1, 12), draw.pick(["Dokumen", "Laporan", "Bulan"]), draw.int(1, 12), money(pagu), money(realisasi), percent((realisasi / pagu) * 100)], "kegiatan")),
        ]),
        total(["", "JUMLAH", "", "", "", "", money(sum.pagu), money(sum.realisasi), percent(sum.serapan)]),
      ],
    });
  },
};
