import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, total } from "../table-draft";

export const programsThatSupport: Layout = {
  name: "programs-that-support",
  habit: "sasaran, then the programs and kegiatan that support it with pagu, realisasi and per cent; names merged over their rows",
  lay(book) {
    const { office, money, percent, year } = book;
    const sasaran = [...new Set(office.ikuList.map((iku) => iku.sasaran))];
    let number = 0;
    const page = book.page("Program Penunjang");
    caption(page, book, `Program dan Kegiatan yang Menunjang Pencapaian Sasaran Tahun ${year}`);
    page.table({
      kind: "anggaran", numbers: "plain",
      columns: [["no", "No"], [["sasaran", "mendukung"], "Sasaran Strategis"], ["program", "Program"], ["kegiatan", "Kegiatan"], ["pagu", "Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi (Rp)"], ["serapan", "Capaian (%)"]],
      rows: [
        ...office.programs.flatMap((program, p) => program.children.map((kegiatan, k) => body([k === 0 ? ++number : "", k === 0 ? (sasaran[p % sasaran.length] ?? "") : "", k === 0 ? program.nama : "", kegiatan.nama, money(kegiatan.pagu), money(kegiatan.realisasi), percent((kegiatan.realisasi / kegiatan.pagu) * 100)], "kegiatan"))),
        total(["", "Jumlah", "", "", money(office.programs.reduce((sum, { pagu }) => sum + pagu, 0)), money(office.programs.reduce((sum, { realisasi }) => sum + realisasi, 0))]),
      ],
    });
  },
};
