import type { RuleHelp } from "../rule-help";

export const severalYearsPresentHelp: RuleHelp = {
  rule: "several-years-present",
  why: "Lampiran II PermenPANRB 53/2014 meminta perbandingan dengan tahun lalu dan beberapa tahun terakhir. Satu tahun pembanding belum menunjukkan kecenderungan.",
  example: "Tabel hanya memuat 2021 dan 2022. Sebaiknya memuat juga 2019 dan 2020, atau sejak awal Renstra.",
  steps: [
    "Kumpulkan realisasi tahun-tahun sebelumnya dari LAKIP yang lalu.",
    "Tambahkan kolom target dan realisasi tahun itu di sebelah kiri tahun lalu.",
    "Indikator yang baru ditetapkan: tulis n/a untuk tahun sebelum ada.",
  ],
};
