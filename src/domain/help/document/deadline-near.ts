import type { RuleHelp } from "../rule-help";

export const deadlineNearHelp: RuleHelp = {
  rule: "deadline-near",
  why: "Laporan kinerja tahunan diserahkan paling lambat dua bulan setelah tahun anggaran berakhir. Keterlambatan dicatat dalam evaluasi.",
  example: "Laporan tahun 2022 diserahkan paling lambat 28 Februari 2023; tanggal 15 Februari tersisa 13 hari.",
  steps: [
    "Selesaikan galat dan beda lebih dahulu.",
    "Buat lembar Bab III dan cetak untuk ditandatangani.",
    "Serahkan sebelum tanggal yang disebut, atau lebih awal bila daerah menetapkan tanggal sendiri.",
  ],
};
