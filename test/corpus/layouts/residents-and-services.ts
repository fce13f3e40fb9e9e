import type { Layout } from "../layout";
import { caption, labelled, source } from "../page-parts";
import { sumOf } from "../staff";
import { body, total } from "../table-draft";

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

export const residentsAndServices: Layout = {
  name: "residents-and-services",
  habit: "residents by sex per kelurahan; services rendered per month with a Jumlah: arithmetic, and no staff",
  lay(book) {
    const { draw, year } = book;
    const page = book.page("Data Umum");
    caption(page, book, `Jumlah Penduduk Tahun ${year}`);
    const people = ["Sumber Jaya", "Tirta Kencana", "Banjar Sari"].map((name) => [name, draw.int(900, 4000), draw.int(900, 4000), draw.int(300, 1500)] as const);
    const add = (rows: readonly (readonly [string, ...number[]])[], at: number): number => sumOf(rows.map((row) => Number(row[at] ?? 0)));
    page.table({
      kind: ["arithmetic", "pegawai-jenis-kelamin"],
      columns: [["no", "No"], ["unit", "Kelurahan"], ["laki-laki", "Laki-laki"], ["perempuan", "Perempuan"], ["jumlah", "Jumlah"], ["other", "Jumlah KK"]],
      rows: [...people.map(([name, men, women, kk], i) => body([i + 1, name, men, women, men + women, kk])), total([...labelled(book, "Jumlah"), add(people, 1), add(people, 2), add(people, 1) + add(people, 2), add(people, 3)])],
    }).skip(draw.int(2, 3));
    caption(page, book, "Rekapitulasi Pelayanan Administrasi");
    const months = MONTHS.map((name) => [name, draw.int(5, 90), draw.int(5, 90), draw.int(0, 40)] as const);
    page.table({
      kind: "arithmetic",
      columns: [["no", "No"], ["other", "Bulan"], ["other", "Jenis Pelayanan | KTP"], ["other", "Jenis Pelayanan | KK"], ["other", "Jenis Pelayanan | Surat Pindah"], ["jumlah", "Jumlah"]],
      rows: [...months.map(([name, a, b, c], i) => body([i + 1, name, a, b, c, a + b + c])), total([...labelled(book, "JUMLAH"), add(months, 1), add(months, 2), add(months, 3), add(months, 1) + add(months, 2) + add(months, 3)])],
    });
    source(page, "Register pelayanan");
  },
};
