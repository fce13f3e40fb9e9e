import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const efficiencyCountedIndicators: Layout = {
  name: "efficiency-counted-indicators",
  habit: "per sasaran: how many indicators, their mean capaian, penyerapan anggaran, tingkat efisiensi",
  lay(book) {
    const { office, draw, percent, year } = book;
    const names = [...new Set(office.ikuList.map(({ sasaran }) => sasaran))];
    const page = book.page("Efisiensi");
    caption(page, book, `Efisiensi Penggunaan Sumber Daya Tahun ${year}`);
    page.table({
      kind: "efisiensi", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "No"], ["sasaran", draw.pick(["Sasaran", "Sasaran Strategis"])], ["other", draw.pick(["Jumlah Indikator", "Jml Indikator"])], ["capaian", draw.pick(["Rata-Rata Capaian Kinerja (%)", "% Rata-rata Capaian Kinerja", "% Capaian Kinerja (≥100%)"])],
        ["serapan", draw.pick(["Penyerapan Anggaran (%)", "% Penyerapan Anggaran", "Realisasi Anggaran (%)"])], ["other", draw.pick(["Tingkat Efisiensi", "Tingkat Efisiensi (%)"])],
      ],
      rows: names.map((name, i) => { const [kinerja, serapan] = [draw.int(90, 115), draw.int(80, 99)]; return body([i + 1, name, office.ikuList.filter(({ sasaran }) => sasaran === name).length, percent(kinerja), percent(serapan), percent(kinerja - serapan)]); }),
    });
  },
};
