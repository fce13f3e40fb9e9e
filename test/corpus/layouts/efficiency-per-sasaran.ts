import { capaianOf } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption, source } from "../page-parts";
import { body } from "../table-draft";

export const efficiencyPerSasaran: Layout = {
  name: "efficiency-per-sasaran",
  habit: "capaian against penyerapan per indicator, with the efficiency; with pagu and realisasi now and then",
  lay(book) {
    const { office, draw, money, percent, year } = book;
    const hasMoney = draw.isOnce(2);
    const page = book.page("Efisiensi");
    caption(page, book, `Analisis Efisiensi Penggunaan Sumber Daya Tahun ${year}`);
    page.table({
      kind: "efisiensi", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No"], ["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja"], ...(hasMoney ? [["pagu", "Anggaran (Rp)"], ["realisasi-anggaran", "Realisasi Anggaran (Rp)"]] as const : []),
        ["capaian", draw.pick(["% Capaian Kinerja", "Capaian Kinerja (%)"])], ["serapan", draw.pick(["% Penyerapan Anggaran", "Penyerapan Anggaran (%)", "Capaian Anggaran (%)"])], ["other", "Tingkat Efisiensi"],
      ],
      rows: office.ikuList.map((iku, i, all) => {
        const program = office.programs[i % office.programs.length];
        const [pagu, realisasi] = [program?.pagu ?? 1, program?.realisasi ?? 0];
        return body([i + 1, all[i - 1]?.sasaran === iku.sasaran ? "" : iku.sasaran, iku.nama, ...(hasMoney ? [money(pagu), money(realisasi)] : []), percent(capaianOf(iku)), percent((realisasi / pagu) * 100), percent(capaianOf(iku) - (realisasi / pagu) * 100)]);
      }),
    });
    source(page, "LKPD, diolah");
  },
};
