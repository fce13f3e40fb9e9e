import { capaianOf, shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const yearsWithRiseAndFall: Layout = {
  name: "years-with-rise-and-fall",
  habit: "realisasi of three years, then capaian of the same years, naik/turun and keterangan; years below the words",
  lay(book) {
    const { draw, percent, year } = book;
    const years = [year - 2, year - 1, year];
    const [reached, share] = [draw.pick(["REALISASI", "REALISASI KINERJA", "HASIL"]), draw.pick(["CAPAIAN (%)", "% CAPAIAN", "TINGKAT CAPAIAN"])];
    const page = book.page("Tren");
    caption(page, book, `Tren Capaian Indikator ${years[0]} s.d. ${year}`);
    page.table({
      kind: "banding-tahun", ...(draw.isOnce(2) ? { numbers: "plain" } : {}),
      columns: [
        ["no", "NO"], ["indikator", "INDIKATOR KINERJA"], ["satuan", "SAT"], ...years.map((each): ColumnDraft => [`tahun:${each}:realisasi`, `${reached} | ${each}`]), ...years.map((each): ColumnDraft => ["other", `${share} | ${each}`]),
        ["other", draw.pick(["NAIK/TURUN", "TREN", "KENAIKAN/ PENURUNAN"])], ["keterangan", "KET"],
      ],
      rows: shown(book).map(({ iku, nomor, nama, satuan }) => body([nomor, nama, satuan, ...years.map((each) => iku.realisasi(year - each)), ...years.map((each) => percent(capaianOf(iku, year - each))), draw.pick(["Naik", "Turun", "Tetap"]), ""])),
    });
  },
};
