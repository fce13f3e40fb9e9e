import type { Layout } from "../layout";

export const peopleAndLetters: Layout = {
  name: "people-and-letters",
  habit: "a list of persons with NIP, golongan and jabatan, a register of letters, a schedule by month: no tables of a LAKIP",
  lay(book) {
    const { draw, year } = book;
    const count = draw.int(4, 9);
    const times = (row: (i: number) => (string | number)[]) => Array.from({ length: count }, (_, i) => row(i + 1));
    book.page("Daftar Nominatif").lines(["DAFTAR NOMINATIF PEGAWAI"]).cells([
      ["No", "Nama", "NIP", draw.pick(["Pangkat/Gol", "Golongan", "Gol. Ruang"]), "Jabatan", "Pendidikan", "Unit Kerja", "Keterangan"],
      ...times((i) => [i, `Pegawai ${i}`, `19800101200501100${i}`, draw.pick(["III/a", "III/d", "IV/a", "II/c"]), draw.pick(["Kasi", "Pelaksana", "Sekretaris"]), draw.pick(["S-1", "SMA"]), "Sekretariat", ""]),
    ]);
    book.page("Surat Masuk").lines(["BUKU AGENDA SURAT MASUK"]).cells([["No", "Tanggal", "Nomor Surat", "Pengirim", "Perihal", "Keterangan"], ...times((i) => [i, `${i} Maret ${year}`, `005/${i}/2022`, "Sekretariat Daerah", "Undangan rapat", ""])]);
    book.page("Jadwal").lines([`JADWAL PELAKSANAAN KEGIATAN ${year}`]).cells([["No", "Kegiatan", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun"], ...times((i) => [i, `Rapat evaluasi ${i}`, "x", "", "x", "", "", "x"])]);
  },
};
