import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

export const quartersTAndR: Layout = {
  name: "quarters-t-and-r",
  habit: "TRIWULAN I–IV, each over T, R and %, a legend below; what is not yet reached stays empty",
  lay(book) {
    const { draw, percent, year } = book;
    const word = draw.pick(["TRIWULAN", "TRIW.", "TW"]);
    const page = book.page("Monev");
    caption(page, book, `MONITORING DAN EVALUASI RENCANA AKSI TAHUN ${year}`);
    page.table({
      kind: "triwulan",
      columns: [
        ["no", "NO"], ["sasaran", "SASARAN"], ["indikator", "INDIKATOR"], ["target", draw.pick(["TARGET", `TARGET TAHUN ${year}`])],
        ...([1, 2, 3, 4] as const).flatMap((quarter): ColumnDraft[] => { const above = `${word} ${["I", "II", "III", "IV"][quarter - 1] ?? ""}`; return [[`tw:${quarter}:target`, `${above} | T`], [`tw:${quarter}:realisasi`, `${above} | R`], [["other", "capaian"], `${above} | %`]]; }),
        ["keterangan", "KET"],
      ],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, target }) => body([nomor, sasaran, nama, target, ...[25, 50, 75, 100].flatMap((part, i) => { const [t, r] = [Math.round(iku.target(0) * part) / 100, Math.round(iku.realisasi(0) * part) / 100]; return i === 3 && draw.isOnce(4) ? [t, "", ""] : [t, r, percent((r / t) * 100)]; }), ""])),
    });
    page.lines(["Ket: T = Target, R = Realisasi"]);
  },
};
