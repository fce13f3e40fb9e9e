import type { RuleHelp } from "../rule-help";

export const sasaranWordedAlikeHelp: RuleHelp = {
  rule: "sasaran-worded-alike",
  why: "Sasaran dan indikator yang dirumuskan berbeda di Bab II dan Bab III dapat dianggap sasaran yang berbeda. Reviu memeriksa apakah rumusannya sama dengan Perjanjian Kinerja dan Renstra.",
  example: "Bab II menulis “Meningkatkan Kualitas Pelayanan Administrasi Birokrasi”, tabel menulis “Meningkatnya kualitas pelayanan publik”. Seharusnya satu rumusan.",
  steps: [
    "Lihat rumusan di Perjanjian Kinerja yang berlaku.",
    "Salin rumusan itu ke semua tabel dan ke naskah.",
    "Bila memang dua sasaran yang berbeda, tulis keduanya di kedua tempat.",
  ],
};
