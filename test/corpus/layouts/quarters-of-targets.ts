import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

const NAMES = ["I", "II", "III", "IV"] as const;

export const quartersOfTargets: Layout = {
  name: "quarters-of-targets",
  habit: "Rencana Aksi: the year's target and its four quarters, the title alone says that they are targets; aksi beside",
  lay(book) {
    const { draw, year } = book;
    const word = draw.pick(["TW", "Triwulan", "TRW"]);
    const page = book.page("Rencana Aksi");
    caption(page, book, draw.pick([`RENCANA AKSI PERJANJIAN KINERJA TAHUN ${year}`, `TARGET KINERJA TRIWULAN TAHUN ${year}`]));
    page.table({
      kind: "triwulan",
      columns: [["no", "No"], ["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja"], ["satuan", "Satuan"], ["target", "Target"], ...NAMES.map((name, i): ColumnDraft => [`tw:${(i + 1) as 1 | 2 | 3 | 4}:target`, `${word} ${name}`])],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, satuan, target }) => body([nomor, sasaran, nama, satuan, target, ...NAMES.map((_, i) => Math.round(iku.target(0) * 25 * (i + 1)) / 100)])),
    });
  },
};
