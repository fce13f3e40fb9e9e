import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { sumOf } from "../staff";
import { body, total } from "../table-draft";

export const attendanceAndLevies: Layout = {
  name: "attendance-and-levies",
  habit: "attendance and follow-up lists (no tables); levies by semester with a Jumlah (arithmetic)",
  lay(book) {
    const { draw, year } = book;
    const t = (f: (i: number) => (string | number)[]) => Array.from({ length: draw.int(4, 7) }, (_, i) => f(i + 1));
    book.page("Absensi").lines([`REKAP ABSENSI ${year}`]).cells([["No", "Nama", "Hadir", "Sakit", "Izin", "Alpa", "Keterangan"], ...t((i) => [i, `Pegawai ${i}`, 20, 1, 0, 0, ""])]);
    book.page("Tindak Lanjut").lines(["TINDAK LANJUT HASIL REVIU"]).cells([["No", "Uraian Temuan", "Rekomendasi", "Tindak Lanjut", "Penanggung Jawab", "Status"], ...t((i) => [i, "Dokumen belum lengkap", "Melengkapi dokumen", "Sudah dilengkapi", "Sekretaris", "Selesai"])]);
    const page = book.page("Retribusi");
    caption(page, book, "Penerimaan Retribusi");
    const r = ["Pasar", "Parkir", "Sampah"].map((n) => [n, draw.int(1, 90) * 100000, draw.int(1, 90) * 100000] as const);
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], ["other", "Jenis Retribusi"], ["other", "Semester I (Rp)"], ["other", "Semester II (Rp)"], ["jumlah", "Jumlah (Rp)"]],
      rows: [...r.map(([n, a, b], i) => body([i + 1, n, a, b, a + b])), total([...labelled(book, "Jumlah"), sumOf(r.map((x) => x[1])), sumOf(r.map((x) => x[2])), sumOf(r.map((x) => x[1] + x[2]))])],
    });
  },
};
