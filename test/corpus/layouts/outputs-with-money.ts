import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, total } from "../table-draft";

export const outputsWithMoney: Layout = {
  name: "outputs-with-money",
  habit: "sub kegiatan with indikator output, target and realisasi kinerja, then anggaran and realisasi keuangan, each with %",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const subs = office.programs.flatMap((program) => program.children.flatMap((kegiatan) => kegiatan.children));
    const page = book.page("Output SubKeg");
    caption(page, book, `Capaian Output dan Keuangan Sub Kegiatan ${year}`);
    page.table({
      kind: ["anggaran", "keluaran"], ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No"], ["sub-kegiatan", "Sub Kegiatan"], ["tolok-ukur", "Indikator Output"], ["satuan", "Satuan"], ["target", "Kinerja | Target"], ["realisasi", "Kinerja | Realisasi"], [["capaian", "other"], "Kinerja | %"],
        ["pagu", "Keuangan | Anggaran (Rp)"], ["realisasi-anggaran", "Keuangan | Realisasi (Rp)"], ["serapan", "Keuangan | %"],
      ],
      rows: [
        ...subs.map(({ nama, pagu, realisasi }, i) => { const target = draw.int(2, 20); return body([i + 1, nama, "Jumlah dokumen yang tersedia", "Dokumen", target, target - 1, percent(((target - 1) / target) * 100), money(pagu), money(realisasi), percent((realisasi / pagu) * 100)], "sub-kegiatan"); }),
        total(["", "JUMLAH", "", "", "", "", "", money(subs.reduce((sum, { pagu }) => sum + pagu, 0)), money(subs.reduce((sum, { realisasi }) => sum + realisasi, 0))]),
      ],
    });
  },
};
