import type { RuleHelp } from "../rule-help";

export const bindingClearHelp: RuleHelp = {
  rule: "binding-clear",
  why: "Dua kolom yang berarti sama tetapi berbeda isinya memaksa orang menebak mana yang dilaporkan. Tabel tanpa baris data atau tanpa kolom yang diperlukan tidak menghasilkan apa-apa.",
  example: "Ada dua kolom Realisasi, satu berisi 76 dan satu 77; yang dibaca kolom kiri. Seharusnya judulnya berbeda, misalnya Realisasi 2021 dan Realisasi 2022.",
  steps: [
    "Dua kolom berarti sama: beri judul yang membedakan (tahun, triwulan, Rp, atau %), atau hapus yang tidak dipakai.",
    "Tabel hanya berisi jumlah: isi rinciannya di atas baris jumlah.",
    "Tabel belum berisi: isi, atau hapus bila tidak dipakai.",
    "Kolom berubah sejak ditetapkan: periksa arti kolom-kolomnya di panel, bagian Tabel, lalu tetapkan lagi.",
    "Kolom tidak ada: tambahkan, atau kembalikan judul kolomnya seperti semula.",
  ],
};
