import type { Layout } from "../layout";
import { caption, labelled } from "../page-parts";
import { addUp, sumOf } from "../staff";
import { body, total, type ColumnDraft } from "../table-draft";

export const faithAndTravel: Layout = {
  name: "faith-and-travel",
  habit: "residents by faith with a Jumlah (arithmetic); a list of travels with costs but no sum and a list of contracts: no tables",
  lay(book) {
    const { draw, year } = book;
    const faiths = ["Islam", "Kristen", "Katolik", "Hindu", "Budha"];
    const rows = ["Sumber Jaya", "Banjar Sari", "Karang Rejo"].map((name) => ({ name, counts: faiths.map(() => draw.int(0, 3000)) }));
    const sums = addUp(rows.map(({ counts }) => counts));
    const page = book.page("Agama");
    caption(page, book, "Jumlah Penduduk Menurut Agama");
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], ["unit", "Kelurahan"], ...faiths.map((faith): ColumnDraft => ["other", `Agama | ${faith}`]), ["jumlah", "Jumlah"]],
      rows: [...rows.map(({ name, counts }, i) => body([i + 1, name, ...counts, sumOf(counts)])), total([...labelled(book, "Jumlah"), ...sums, sumOf(sums)])],
    });
    const times = (row: (i: number) => (string | number)[]) => Array.from({ length: draw.int(4, 8) }, (_, i) => row(i + 1));
    book.page("Perjalanan Dinas").lines([`Daftar Perjalanan Dinas ${year}`]).cells([["No", "Nama", "Tujuan", "Tanggal", "Maksud Perjalanan", "Biaya (Rp)"], ...times((i) => [i, `Pegawai ${i}`, "Bandar Lampung", `${i} Juni ${year}`, "Konsultasi", 750000 * i])]);
    book.page("Kontrak").lines(["Daftar Paket Pekerjaan"]).cells([["No", "Nama Paket", "Penyedia", "Nilai Kontrak (Rp)", "Tanggal Mulai", "Tanggal Selesai", "Status"], ...times((i) => [i, `Rehabilitasi gedung ${i}`, "CV Contoh", 45_000_000 + i * 1000, `1 Mei ${year}`, `30 Juli ${year}`, "Selesai"])]);
  },
};
