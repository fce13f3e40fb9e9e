import type { RuleHelp } from "../rule-help";

export const ikuSetEqualEverywhereHelp: RuleHelp = {
  rule: "iku-set-equal-everywhere",
  why: "Pereviu mencocokkan indikator di Perjanjian Kinerja, tabel capaian, tabel perbandingan, Renstra, dan Bab II. Indikator yang hanya ada di satu tempat dianggap belum dilaporkan atau bukan indikator resmi.",
  example: "“Nilai AKIP” ada di tabel perbandingan, tetapi tidak ada di tabel capaian dan daftar indikator di Bab II. Seharusnya ada di semua tempat, atau tidak sama sekali.",
  steps: [
    "Buka Perjanjian Kinerja atau dokumen IKU yang ditetapkan.",
    "Bila indikator itu resmi, tambahkan di tabel dan daftar yang belum memuatnya, lengkap dengan target dan realisasi.",
    "Bila bukan indikator tahun ini, hapus barisnya.",
    "Bila sebenarnya indikator yang sama dengan nama lain, samakan namanya.",
  ],
};
