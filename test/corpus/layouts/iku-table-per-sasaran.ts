import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { shown } from "../indicator-rows";
import { body } from "../table-draft";

export const ikuTablePerSasaran: Layout = {
  name: "iku-table-per-sasaran",
  habit: "one table for each sasaran, stacked between sentences of analysis; the headings' year in the text",
  lay(book) {
    const { draw, year } = book;
    const page = book.page("Bab III");
    const rows = shown(book);
    for (const sasaran of new Set(book.office.ikuList.map((iku) => iku.sasaran))) {
      caption(page, book, `Sasaran: ${sasaran}`);
      page.table({
        kind: "capaian-iku",
        columns: [["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["target", `Target ${year}`], ["realisasi", `Realisasi ${year}`], ["capaian", "Capaian"]],
        rows: rows.filter(({ iku }) => iku.sasaran === sasaran).map(({ nama, satuan, target, realisasi, capaian }) => body([nama, satuan, target, realisasi, capaian])),
      });
      page.skip(draw.int(0, 1)).lines(["Berdasarkan tabel di atas, capaian sasaran ini tergolong tinggi karena dukungan seluruh jajaran dan anggaran yang memadai."]).skip();
    }
  },
};
