import { capaianOf, shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { body } from "../table-draft";

export const ikuThreeLevels: Layout = {
  name: "iku-three-levels",
  habit: "three levels: last year's realisasi, this year's target, realisasi and capaian, the Renstra's end target, in one table",
  lay(book) {
    const { draw, percent, year } = book;
    const page = book.page("Evaluasi Kinerja");
    caption(page, book, "EVALUASI DAN ANALISIS CAPAIAN KINERJA");
    page.table({
      kind: ["capaian-iku", "banding-tahun", "renstra"], numbers: "plain",
      columns: [
        ["no", "No"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], [["other", `tahun:${year - 1}:realisasi`], `Capaian Tahun ${year - 1}`], [["target", `tahun:${year}:target`], `Tahun ${year} | Kinerja | Target`], [["realisasi", `tahun:${year}:realisasi`], `Tahun ${year} | Kinerja | Realisasi`], [["capaian", "other"], `Tahun ${year} | % Capaian`],
        ["target-renstra", `Target Akhir Renstra (${year + 2})`], ["other", "Capaian terhadap Target Akhir Renstra (%)"],
      ],
      rows: shown(book).map(({ iku, nomor, nama, satuan, target, realisasi, capaian }) => body([nomor, nama, satuan, draw.isOnce(4) ? "-" : iku.realisasi(1), target, realisasi, capaian, iku.target(-2), percent(capaianOf(iku) - 4)])),
    });
    source(page, "Sekretariat");
  },
};
