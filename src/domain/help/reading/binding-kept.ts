import type { RuleHelp } from "../rule-help";

export const bindingKeptHelp: RuleHelp = {
  rule: "binding-kept",
  why: "Tabel yang sudah ditetapkan menjadi sumber laporan. Bila selnya terhapus atau judul kolomnya hilang, laporan menjadi kurang tanpa ada yang menyadarinya.",
  example: "Tabel realisasi anggaran ditetapkan di lembar RA, lalu lembar itu dihapus. Seharusnya tabel di lembar yang baru ditandai lagi, atau penetapan lama dihapus.",
  steps: [
    "Terhapus tanpa sengaja: urungkan (Ctrl+Z), lalu periksa lagi.",
    "Dipindahkan ke tempat lain: di panel, bagian Tabel, pilih Tandai sendiri dan sorot tabelnya di tempat yang baru.",
    "Judul kolomnya berubah: kembalikan, atau tetapkan lagi arti kolomnya di panel.",
    "Ditetapkan dua kali: hapus salah satu penetapannya di panel.",
    "Memang tidak dipakai lagi: hapus penetapannya di panel.",
  ],
};
