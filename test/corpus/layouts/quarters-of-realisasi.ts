import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { body, type ColumnDraft } from "../table-draft";

const NAMES = ["I", "II", "III", "IV"] as const;

export const quartersOfRealisasi: Layout = {
  name: "quarters-of-realisasi",
  habit: "the year's target, “Realisasi” over TW1–TW4, then capaian of the year; penanggung jawab behind",
  lay(book) {
    const { office, draw, year } = book;
    const name = draw.pick([(q: number) => `TW ${q}`, (q: number) => `TW ${NAMES[q - 1] ?? ""}`, (q: number) => `Triwulan ${NAMES[q - 1] ?? ""}`]);
    const page = book.page("Monev");
    caption(page, book, `MONITORING DAN EVALUASI KINERJA ${year}`);
    page.table({
      kind: "triwulan",
      columns: [["no", "No"], ["sasaran", "Sasaran Strategis"], ["indikator", "Indikator Kinerja Utama"], ["target", `Target ${year}`], ...([1, 2, 3, 4] as const).map((q): ColumnDraft => [`tw:${q}:realisasi`, `Realisasi | ${name(q)}`]), ["capaian", "Capaian (%)"], ["other", "Penanggung Jawab"]],
      rows: shown(book).map(({ iku, nomor, sasaran, nama, target, capaian }) => body([nomor, sasaran, nama, target, ...[1, 2, 3, 4].map((q) => Math.round(iku.realisasi(0) * 25 * q) / 100), capaian, office.kepala])),
    });
  },
};
