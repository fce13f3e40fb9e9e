import { capaianOf } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const indicatorsWithBudget: Layout = {
  name: "indicators-with-budget",
  habit: "kinerja and anggaran in one table: target, realisasi, capaian of the indicator; pagu, realisasi, serapan of its program",
  lay(book) {
    const { office, money, percent, year } = book;
    const page = book.page("Kinerja dan Anggaran");
    caption(page, book, `Capaian Kinerja dan Anggaran Tahun ${year}`);
    page.table({
      kind: ["capaian-iku", "efisiensi"], numbers: "plain",
      columns: [
        ["no", "No"], ["sasaran", "Sasaran"], ["indikator", "Indikator Kinerja"], ["target", "Kinerja | Target"], ["realisasi", "Kinerja | Realisasi"], ["capaian", "Kinerja | Capaian (%)"],
        ["program", "Program"], ["pagu", "Anggaran | Pagu (Rp)"], ["realisasi-anggaran", "Anggaran | Realisasi (Rp)"], ["serapan", "Anggaran | Capaian (%)"],
      ],
      rows: office.ikuList.map((iku, i, all) => {
        const program = office.programs[i];
        return body([i + 1, all[i - 1]?.sasaran === iku.sasaran ? "" : iku.sasaran, iku.nama, iku.target(0), iku.realisasi(0), percent(capaianOf(iku)), ...(program ? [program.nama, money(program.pagu), money(program.realisasi), percent((program.realisasi / program.pagu) * 100)] : [])]);
      }),
    });
  },
};
