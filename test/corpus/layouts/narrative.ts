import type { Layout } from "../layout";
import { caption } from "../page-parts";
import { blank, body } from "../table-draft";

export const narrative: Layout = {
  name: "narrative",
  habit: "the report's sentences, numbered by section, with blank rows between the paragraphs",
  lay(book) {
    const { office, draw, year } = book;
    const text = (i: number): string => [
      `Rata-rata capaian kinerja ${office.nama} tahun ${year} sebesar 9${i},04% sehingga termasuk kategori sangat tinggi.`,
      `Kegiatan ini dianggarkan sebesar Rp12.897.600,00 dan terealisasi sebesar Rp12.837.600,00 atau 99,53% dari pagu anggaran.`,
      `Jumlah pegawai seluruhnya sebanyak 4${i} orang yang terdiri atas PNS dan tenaga kontrak pada akhir tahun ${year}.`,
    ][i % 3] ?? "";
    const page = book.page("Naskah");
    caption(page, book, `NASKAH LAPORAN KINERJA ${year}`);
    page.table({
      kind: "narasi",
      columns: [["bagian", draw.pick(["Bagian", "Bab"])], ["kalimat", draw.pick(["Kalimat", "Naskah", "Paragraf"])]],
      rows: Array.from({ length: draw.int(3, 7) }, (_, i) => i).flatMap((i) => [...(i > 0 && draw.isOnce(3) ? [blank] : []), body([`3.${i + 1}`, text(i)])]),
    });
  },
};
