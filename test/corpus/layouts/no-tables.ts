import type { Layout } from "../layout";

export const noTables: Layout = {
  name: "no-tables",
  habit: "an address list, an agenda and an inventory: nothing of a LAKIP",
  lay(book) {
    const { draw } = book;
    const count = draw.int(3, 8);
    const times = (row: (i: number) => (string | number)[]) => Array.from({ length: count }, (_, i) => row(i + 1));
    book.page("Daftar Alamat").lines(["DAFTAR ALAMAT KETUA RT"]).cells([["No", "Nama", "Alamat", "No. HP"], ...times((i) => [i, `Ketua RT 0${i}`, `Jl. Melati No. ${i * 3}`, `08120000000${i}`])]);
    book.page("Agenda").lines(["AGENDA RAPAT"]).cells([["No", "Hari/Tanggal", "Waktu", "Kegiatan", "Tempat", "Keterangan"], ...times((i) => [i, `Senin, ${i} Maret ${book.year}`, "09.00 WIB", "Rapat koordinasi", "Aula", ""])]);
    book.page("Inventaris").lines(["DAFTAR INVENTARIS BARANG"]).cells([["No", "Nama Barang", "Merk/Type", "Tahun", "Jumlah", "Kondisi", "Keterangan"], ...times((i) => [i, draw.pick(["Laptop", "Printer", "Meja Kerja", "Kursi"]), "-", 2015 + i, draw.int(1, 20), draw.pick(["Baik", "Rusak Ringan"]), ""])]);
  },
};
