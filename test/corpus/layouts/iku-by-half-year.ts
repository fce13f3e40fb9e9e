import { shown } from "../indicator-rows";
import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { sumOf } from "../staff";
import { body, total } from "../table-draft";

export const ikuByHalfYear: Layout = {
  name: "iku-by-half-year",
  habit: "an inspektorat: realisasi of the first half year and up to the second, then the findings followed up per object with their sums",
  lay(book) {
    const { office, draw, percent, year } = book;
    const page = book.page("Kinerja & TLHP");
    caption(page, book, `Evaluasi Kinerja Tahun ${year}`);
    page.table({
      kind: "capaian-iku",
      columns: [["no", "No"], ["indikator", "Indikator Kinerja"], ["satuan", "Sat."], ["target", draw.pick(["Target Tahunan", "Target 1 Tahun", `Target ${year}`])], ["other", "Realisasi | Semester I"], ["realisasi", "Realisasi | s.d. Semester II"], ["capaian", draw.pick(["Capaian (%)", "Persentase Capaian"])], ["keterangan", "Keterangan"]],
      rows: shown(book).map(({ iku, nomor, nama, satuan, target, realisasi, capaian }) => body([nomor, nama, satuan, target, Math.round(iku.realisasi(0) * 50) / 100, realisasi, capaian, ""])),
    });
    page.skip(2);
    const rows = office.staff.map(({ unit }) => { const done = draw.int(3, 20); const counts = [done, draw.int(0, 6), draw.int(0, 4)]; return { unit, counts }; });
    const sums = [0, 1, 2].map((i) => sumOf(rows.map(({ counts }) => counts[i] ?? 0)));
    const cells = (counts: readonly number[]) => [sumOf(counts), ...counts, percent(((counts[0] ?? 0) / sumOf(counts)) * 100)];
    caption(page, book, "Tindak Lanjut Hasil Pemeriksaan");
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], [["unit", "other"], draw.pick(["Obyek Pemeriksaan", "Obrik", "Auditi"])], [["jumlah", "other"], draw.pick(["Jumlah Rekomendasi", "Jml Temuan"])], ["other", "Status | Selesai"], ["other", "Status | Dalam Proses"], ["other", "Status | Belum"], ["other", "% Selesai"]],
      rows: [...rows.map(({ unit, counts }, i) => body([i + 1, unit, ...cells(counts)])), total(["", "JUMLAH", ...cells(sums)])],
    });
  },
};
