import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body } from "../table-draft";

export const ikuSplitWords: Layout = {
  name: "iku-split-words",
  habit: "narrow columns copied from Word: “Tar get”, “Reali⏎sasi”, “Capai an (%)”, a misaligned number row",
  lay(book) {
    const { draw, year } = book;
    const page = book.page("Tabel 3.2");
    caption(page, book, `Perbandingan Target dan Realisasi Kinerja Tahun ${year}`);
    page.table({
      kind: "capaian-iku", ...(draw.isOnce(2) ? {} : { numbers: "misaligned" }),
      columns: [["no", "NO"], ["sasaran", draw.pick(["SASARAN", "SASARAN STRA TEGIS"])], ["indikator", draw.pick(["INDIKATOR KINERJA", "INDIKA-\nTOR KINERJA"])], ["satuan", draw.pick(["SATU AN", "SATU\nAN"])], ["target", draw.pick(["TAR GET", "TAR\nGET"])], ["realisasi", draw.pick(["REALI SASI", "REALI\nSASI"])], ["capaian", draw.pick(["CAPAI AN (%)", "CAPA\nIAN\n(%)"])]],
      rows: shown(book).map(({ nomor, sasaran, nama, satuan, target, realisasi, capaian }) => body([nomor, sasaran, nama, satuan, target, realisasi, capaian])),
    });
  },
};
